internal import CPostgres

/// One connection to a PostgreSQL server, with its prepared statements. Blocks while the server works.
final class PostgresConnection: Connection {
    private let handle: OpaquePointer
    private var statements = StatementCache<PostgresStatement>()
    private var statementsMade = 0
    /// Prepared statements that have left the cache, and wait for a quiet moment to leave the server.
    private var leaving: [String] = []
    private var cursors = 0

    /// - Parameter url: as libpq reads it. What it says goes before our own settings.
    init(url: String) throws {
        let settings = [
            "connect_timeout": "10", "keepalives_idle": "30", "keepalives_interval": "10", "keepalives_count": "3",
            "tcp_user_timeout": "30000", "client_encoding": "UTF8", "fallback_application_name": "kanalvakt",
        ]
        let handle = Self.connect(settings.map { ($0.key, $0.value) } + [("dbname", url)])
        guard let handle, PQstatus(handle) == CONNECTION_OK else {
            defer { PQfinish(handle) }
            throw DatabaseError(postgresConnecting: handle)
        }
        self.handle = handle
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        try run(Self.preparation)
    }

    deinit {
        PQfinish(handle)
    }

    private static func connect(_ settings: [(String, String)]) -> OpaquePointer? {
        var bytes: [CChar] = []
        var starts: [(Int, Int)] = []
        for (name, value) in settings {
            let start = bytes.count
            bytes += name.utf8CString
            starts.append((start, bytes.count))
            bytes += value.utf8CString
        }
        return bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            let names = starts.map { Optional(base + $0.0) } + [nil]
            let values = starts.map { Optional(base + $0.1) } + [nil]
            return PQconnectdbParams(names, values, 1)
        }
    }

    /// Times are bounds against a hung client or server, not goals. A server set to answer before it has stored is
    /// told to store first; one set to wait for its standbys keeps waiting for them.
    private static let preparation = """
        SET client_min_messages = warning;
        SET statement_timeout = '60s';
        SET lock_timeout = '15s';
        SET idle_in_transaction_session_timeout = '60s';
        SET cursor_tuple_fraction = 1;
        SET bytea_output = hex;
        SET standard_conforming_strings = on;
        SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
        """

    /// Whether the connection is gone.
    var isLost: Bool { PQstatus(handle) == CONNECTION_BAD }

    /// What another thread may use to interrupt the statement that runs.
    func makeCanceller() -> PostgresCanceller? {
        PQgetCancel(handle).map { PostgresCanceller($0) }
    }

    /// Runs statements without arguments.
    @discardableResult
    func run(_ sql: String) throws -> PostgresResult {
        try checked(PQexec(handle, sql), sql)
    }

    func execute(_ sql: String, _ arguments: [(any SQLConvertible)?]) throws -> Int {
        try result(sql, arguments).result.changedRows
    }

    func rows(_ sql: String, _ arguments: [(any SQLConvertible)?]) throws -> [Row] {
        let (result, statement) = try result(sql, arguments)
        return result.rows(statement.layout(of: result))
    }

    func forEachRow(_ sql: String, _ arguments: [(any SQLConvertible)?], _ body: (Row) -> Bool) throws {
        guard PostgresCursor.suits(sql) else {
            for row in try rows(sql, arguments) where !body(row) { return }
            return
        }
        cursors += 1
        defer { cursors -= 1 }
        let cursor = PostgresCursor(name: "cursor_\(cursors)", connection: self)
        let (translated, count) = PlaceholderTranslator.translate(sql)
        let arguments = try PostgresArguments(arguments)
        guard arguments.count == count else {
            throw DatabaseError.wrongArguments(expected: count, given: arguments.count, sql: sql)
        }
        try cursor.open(translated, arguments)
        try cursor.forEachRow(body)
    }

    func script(_ sql: String) throws {
        // Building an index on a large table takes its time.
        try run("SET LOCAL statement_timeout = 0")
        try run(sql)
        try run("SET LOCAL statement_timeout = '60s'")
    }

    func lock(_ name: String) throws {
        _ = try rows("SELECT pg_advisory_xact_lock(\(PostgresLock.namedSpace), hashtext(?)) AS lock", [name])
    }

    /// Runs a statement that is not worth keeping prepared.
    func runOnce(_ sql: String, _ arguments: PostgresArguments) throws {
        let types = arguments.kinds.map(\.rawValue)
        let result = arguments.withPointers { values, lengths, formats in
            PQexecParams(handle, sql, Int32(arguments.count), types, values, lengths, formats, 0)
        }
        _ = try checked(result, sql)
    }

    private func result(
        _ sql: String, _ arguments: [(any SQLConvertible)?]
    ) throws -> (result: PostgresResult, statement: PostgresStatement) {
        let arguments = try PostgresArguments(arguments)
        let statement = try statement(sql, arguments)
        let result = arguments.withPointers { values, lengths, formats in
            PQexecPrepared(handle, statement.name, Int32(arguments.count), values, lengths, formats, 0)
        }
        return (try checked(result, sql), statement)
    }

    private func statement(_ sql: String, _ arguments: PostgresArguments) throws -> PostgresStatement {
        if let known = statements[sql], known.takes(arguments) { return known }
        let (translated, count) = PlaceholderTranslator.translate(sql)
        guard arguments.count == count else {
            throw DatabaseError.wrongArguments(expected: count, given: arguments.count, sql: sql)
        }
        statementsMade += 1
        let statement = PostgresStatement(name: "statement_\(statementsMade)", kinds: arguments.kinds)
        let types = arguments.kinds.map(\.rawValue)
        _ = try checked(PQprepare(handle, statement.name, translated, Int32(count), types), sql)
        leaving += statements.insert(statement, for: sql).map(\.name)
        return statement
    }

    /// Frees on the server what has left the cache. Between transactions, where it cannot fail one.
    func dropLeavingStatements() throws {
        guard !leaving.isEmpty else { return }
        try run(leaving.map { "DEALLOCATE \($0)" }.joined(separator: ";"))
        leaving = []
    }

    private func checked(_ result: OpaquePointer?, _ sql: String) throws -> PostgresResult {
        switch PQresultStatus(result) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
            if let result { return PostgresResult(result) }
            throw DatabaseError(postgres: nil, on: handle, sql: sql)
        default:
            defer { PQclear(result) }
            throw DatabaseError(postgres: result, on: handle, sql: sql)
        }
    }
}
