internal import GRDB
internal import GRDBSQLite

/// SQLite's extended result codes, which C composes by macros that Swift does not import.
enum SQLiteCode {
    static let interrupted = String(SQLITE_INTERRUPT)
    static let foreignKey = SQLITE_CONSTRAINT | 3 << 8
    static let primaryKey = SQLITE_CONSTRAINT | 6 << 8
    static let unique = SQLITE_CONSTRAINT | 8 << 8
    static let rowID = SQLITE_CONSTRAINT | 10 << 8
}

extension DatabaseError {
    /// The error that the connection last met.
    init(sqlite handle: OpaquePointer, sql: String?) {
        self.init(
            sqliteCode: sqlite3_extended_errcode(handle),
            message: sqlite3_errmsg(handle).map { String(cString: $0) } ?? "", sql: sql, isOpening: false)
    }

    /// An error that GRDB met: at opening, or at the ends of a transaction.
    init(sqlite error: GRDB.DatabaseError, isOpening: Bool) {
        self.init(
            sqliteCode: error.extendedResultCode.rawValue, message: error.message ?? "", sql: error.sql,
            isOpening: isOpening)
    }

    private init(sqliteCode: Int32, message: String, sql: String?, isOpening: Bool) {
        // SQLite names the columns after the colon: "UNIQUE constraint failed: item.channel_id, item.remote_id".
        let parts = message.split(separator: ": ", maxSplits: 1)
        let constraint = message.contains("constraint failed") && parts.count == 2 ? String(parts[1]) : nil
        let trouble = EngineTrouble(code: String(sqliteCode), message: message, constraint: constraint, sql: sql)
        self =
            switch (sqliteCode & 0xff, sqliteCode) {
            case (_, SQLiteCode.unique), (_, SQLiteCode.primaryKey), (_, SQLiteCode.rowID): .uniqueViolation(trouble)
            case (_, SQLiteCode.foreignKey): .foreignKeyViolation(trouble)
            case (SQLITE_CONSTRAINT, _): .ruleViolation(trouble)
            case (SQLITE_BUSY, _), (SQLITE_LOCKED, _): .busy(trouble)
            case (SQLITE_READONLY, _): .readOnly(trouble)
            case (SQLITE_FULL, _): .full(trouble)
            case (SQLITE_CORRUPT, _), (SQLITE_NOTADB, _): .corrupt(trouble)
            case (SQLITE_CANTOPEN, _), (SQLITE_PERM, _), (SQLITE_AUTH, _): .cannotOpen(trouble)
            default: isOpening ? .cannotOpen(trouble) : .failed(trouble)
            }
    }
}
