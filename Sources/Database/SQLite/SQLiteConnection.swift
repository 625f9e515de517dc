internal import GRDBSQLite

/// One SQLite connection with its prepared statements.
///
/// Statements are prepared and stepped through SQLite's own interface, since GRDB's convenience costs more than the
/// insertion of a small row. Connections, transactions and cancellation stay GRDB's.
final class SQLiteConnection: Connection {
    let handle: OpaquePointer
    private var statements = StatementCache<SQLiteStatement>()

    init(handle: OpaquePointer) {
        self.handle = handle
    }

    func execute(_ sql: String, _ arguments: [(any SQLConvertible)?]) throws -> Int {
        try withStatement(sql, arguments) { statement in
            let before = sqlite3_total_changes64(handle)
            while try statement.step() {}
            return sqlite3_total_changes64(handle) == before ? 0 : Int(sqlite3_changes64(handle))
        }
    }

    func rows(_ sql: String, _ arguments: [(any SQLConvertible)?]) throws -> [Row] {
        try withStatement(sql, arguments) { statement in
            let layout = statement.layout
            var values: [SQLValue] = []
            var count = 0
            while try statement.step() {
                for column in layout.names.indices { values.append(statement.value(at: column)) }
                count += 1
            }
            let source = DetachedRows(width: layout.names.count, values: values)
            return (0..<count).map { Row(layout: layout, source: source, index: $0) }
        }
    }

    func forEachRow(_ sql: String, _ arguments: [(any SQLConvertible)?], _ body: (Row) -> Bool) throws {
        try withStatement(sql, arguments) { statement in
            let layout = statement.layout
            while try statement.step() {
                guard body(Row(layout: layout, source: statement, index: statement.generation)) else { return }
            }
        }
    }

    func script(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
            throw DatabaseError(sqlite: handle, sql: sql)
        }
    }

    /// SQLite has one writer already.
    func lock(_ name: String) {}

    private func withStatement<T>(
        _ sql: String, _ arguments: [(any SQLConvertible)?], _ body: (SQLiteStatement) throws -> T
    ) throws -> T {
        let statement = try idleStatement(sql)
        defer { statement.finish() }
        try statement.begin(arguments)
        return try body(statement)
    }

    /// The cached statement, or a new one when the cached one stands in the middle of an answer.
    private func idleStatement(_ sql: String) throws -> SQLiteStatement {
        let cached = statements[sql]
        if let cached, !cached.isRunning { return cached }
        let statement = try SQLiteStatement(handle: handle, sql: sql)
        if cached == nil { statements.insert(statement, for: sql) }
        return statement
    }
}
