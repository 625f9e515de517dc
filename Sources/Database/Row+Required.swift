import Foundation

/// The same readings for columns that are never NULL.
extension Row {
    /// A whole number.
    public func int(_ column: String) throws -> Int64 { try required(column, optionalInt) }

    /// Text.
    public func text(_ column: String) throws -> String { try required(column, optionalText) }

    /// A number with decimals.
    public func double(_ column: String) throws -> Double { try required(column, optionalDouble) }

    /// Bytes.
    public func blob(_ column: String) throws -> [UInt8] { try required(column, optionalBlob) }

    /// A truth value stored as 0 or 1.
    public func bool(_ column: String) throws -> Bool { try required(column, optionalBool) }

    /// A time stored as microseconds.
    public func date(_ column: String) throws -> Date { try required(column, optionalDate) }

    /// A key.
    public func id<Entity>(_ column: String, of entity: Entity.Type = Entity.self) throws -> RowID<Entity> {
        RowID(try int(column))
    }

    /// A value of an enumeration stored by its text. A text that is none of its cases is an error.
    public func value<Value: RawRepresentable<String>>(_ column: String, as type: Value.Type) throws -> Value {
        guard let value = Value(rawValue: try text(column)) else {
            throw DatabaseError.unreadableValue(column: column, expected: "\(type)")
        }
        return value
    }

    /// A value of an enumeration stored by its text, or nil for NULL.
    public func optionalValue<Value: RawRepresentable<String>>(
        _ column: String, as type: Value.Type
    ) throws -> Value? {
        guard try optionalText(column) != nil else { return nil }
        return try value(column, as: type)
    }

    private func required<Value>(_ column: String, _ read: (String) throws -> Value?) throws -> Value {
        guard let value = try read(column) else {
            throw DatabaseError.unreadableValue(column: column, expected: "not NULL")
        }
        return value
    }
}
