internal import GRDBSQLite

/// A prepared statement, and while it runs, the row it stands on.
final class SQLiteStatement: RowSource {
    private let handle: OpaquePointer
    private let statement: OpaquePointer
    private let sql: String
    private let argumentCount: Int
    private var columns: ColumnLayout?

    private(set) var isRunning = false
    /// Rises with every row and every run, so that a row kept too long is known.
    private(set) var generation = 0

    init(handle: OpaquePointer, sql: String) throws {
        var statement: OpaquePointer?
        var isAlone = true
        let code = sql.withCString { text in
            var rest: UnsafePointer<CChar>?
            let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
            let code = sqlite3_prepare_v3(handle, text, -1, flags, &statement, &rest)
            isAlone = rest.map { String(cString: $0).allSatisfy { $0.isWhitespace || $0 == ";" } } ?? true
            return code
        }
        guard code == SQLITE_OK else { throw DatabaseError(sqlite: handle, sql: sql) }
        guard let statement, isAlone else {
            sqlite3_finalize(statement)
            throw DatabaseError.failed(
                EngineTrouble(code: "statement", message: "expected exactly one statement", sql: sql))
        }
        self.handle = handle
        self.statement = statement
        self.sql = sql
        argumentCount = Int(sqlite3_bind_parameter_count(statement))
    }

    deinit {
        sqlite3_finalize(statement)
    }

    /// The column names. Read again for each run would be waste; a changed table prepares anew below us, but only
    /// migrations change tables, and they run before anything else.
    var layout: ColumnLayout {
        if let columns { return columns }
        let names = (0..<sqlite3_column_count(statement)).map { column in
            sqlite3_column_name(statement, column).map { String(cString: $0) } ?? ""
        }
        let layout = ColumnLayout(names: names)
        columns = layout
        return layout
    }

    func begin(_ arguments: [(any SQLConvertible)?]) throws {
        isRunning = true
        guard arguments.count == argumentCount else {
            throw DatabaseError.wrongArguments(expected: argumentCount, given: arguments.count, sql: sql)
        }
        var position: Int32 = 0
        for argument in arguments {
            position &+= 1
            try bind(argument?.sqlValue ?? .null, at: position)
        }
    }

    /// - Returns: whether the statement stands on a row.
    func step() throws -> Bool {
        generation &+= 1
        return switch sqlite3_step(statement) {
        case SQLITE_ROW: true
        case SQLITE_DONE: false
        default: throw DatabaseError(sqlite: handle, sql: sql)
        }
    }

    func finish() {
        generation &+= 1
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
        isRunning = false
    }

    func cell(column: Int, row: Int) throws -> SQLValue {
        guard row == generation, isRunning else { throw DatabaseError.rowOutlived }
        return value(at: column)
    }

    func value(at column: Int) -> SQLValue {
        let column = Int32(truncatingIfNeeded: column)
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
        case SQLITE_TEXT:
            let start = sqlite3_column_text(statement, column)
            let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
            return .text(String(decoding: bytes, as: UTF8.self))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, column)
            let count = Int(sqlite3_column_bytes(statement, column))
            return .blob([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
        default: return .null
        }
    }

    private func bind(_ value: SQLValue, at position: Int32) throws {
        let code =
            switch value {
            case .null: sqlite3_bind_null(statement, position)
            case .integer(let integer): sqlite3_bind_int64(statement, position, integer)
            case .real(let real): sqlite3_bind_double(statement, position, real)
            case .text(let text): try bind(text, at: position)
            case .blob(let bytes): bind(bytes, at: position)
            }
        guard code == SQLITE_OK else { throw DatabaseError(sqlite: handle, sql: sql) }
    }

    private func bind(_ text: String, at position: Int32) throws -> Int32 {
        // A null pointer would bind NULL.
        guard !text.isEmpty else { return sqlite3_bind_text(statement, position, "", 0, Self.copying) }
        var text = text
        return try text.withUTF8 { bytes in
            guard !bytes.contains(0) else { throw DatabaseError.nulInText }
            return bytes.withMemoryRebound(to: CChar.self) { text in
                sqlite3_bind_text64(
                    statement, position, text.baseAddress, UInt64(text.count), Self.copying, UInt8(SQLITE_UTF8))
            }
        }
    }

    private func bind(_ bytes: [UInt8], at position: Int32) -> Int32 {
        guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(statement, position, 0) }
        return bytes.withUnsafeBytes { buffer in
            sqlite3_bind_blob64(statement, position, buffer.baseAddress, UInt64(buffer.count), Self.copying)
        }
    }

    /// SQLITE_TRANSIENT, which C writes as a cast that Swift does not import.
    private static let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
