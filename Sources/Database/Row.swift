import Foundation

/// One row of an answer, valid inside the closure of `read` or `write` that asked for it.
///
/// Columns are read by the name that the statement gives them. Reading is strict and the same on both engines:
/// a missing column, a NULL where a value was asked for, or a value of another kind is a `DatabaseError`.
/// A row from `forEachRow` is valid until the next row; kept longer, it throws.
public struct Row {
    let layout: ColumnLayout
    let source: any RowSource
    let index: Int

    /// The names of the columns, from left to right.
    public var columns: [String] { layout.names }

    /// The value as stored.
    public func value(_ column: String) throws -> SQLValue {
        guard let position = layout.position(of: column) else { throw DatabaseError.missingColumn(column) }
        return try source.cell(column: position, row: index)
    }

    /// A whole number, or nil for NULL.
    public func optionalInt(_ column: String) throws -> Int64? {
        switch try value(column) {
        case .integer(let integer): integer
        case .null: nil
        case .real, .text, .blob: throw DatabaseError.unreadableValue(column: column, expected: "integer")
        }
    }

    /// Text, or nil for NULL.
    public func optionalText(_ column: String) throws -> String? {
        switch try value(column) {
        case .text(let text): text
        case .null: nil
        case .integer, .real, .blob: throw DatabaseError.unreadableValue(column: column, expected: "text")
        }
    }

    /// A number with decimals, or nil for NULL. A whole number is one too.
    public func optionalDouble(_ column: String) throws -> Double? {
        switch try value(column) {
        case .real(let real): real
        case .integer(let integer): Double(integer)
        case .null: nil
        case .text, .blob: throw DatabaseError.unreadableValue(column: column, expected: "number")
        }
    }

    /// Bytes, or nil for NULL.
    public func optionalBlob(_ column: String) throws -> [UInt8]? {
        switch try value(column) {
        case .blob(let bytes): bytes
        case .null: nil
        case .integer, .real, .text: throw DatabaseError.unreadableValue(column: column, expected: "bytes")
        }
    }

    /// A truth value stored as 0 or 1, or nil for NULL.
    public func optionalBool(_ column: String) throws -> Bool? {
        switch try optionalInt(column) {
        case nil: nil
        case 0: false
        case 1: true
        default: throw DatabaseError.unreadableValue(column: column, expected: "0 or 1")
        }
    }

    /// A time stored as microseconds, or nil for NULL.
    public func optionalDate(_ column: String) throws -> Date? {
        try optionalInt(column).map { Date(microseconds: $0) }
    }

    /// A key, or nil for NULL.
    public func optionalID<Entity>(_ column: String, of entity: Entity.Type = Entity.self) throws -> RowID<Entity>? {
        try optionalInt(column).map { RowID($0) }
    }
}
