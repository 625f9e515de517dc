/// The database as seen from inside one transaction: plain SQL, the same on both engines.
///
/// Arguments are written `?`. A session is synchronous and lives only inside the closure of `read` or `write`;
/// it cannot be sent elsewhere, and one kept by other means throws `sessionEnded`.
///
/// A statement that fails takes the whole transaction with it: later statements throw the same error again and
/// nothing is stored, even if the closure swallows the error. (PostgreSQL does so by nature; SQLite is held to the
/// same.) To try something that may fail, use `savepoint`, or better `ON CONFLICT`.
public final class Session {
    /// The engine below, for the few statements that must differ.
    public let engine: Database.Engine

    private let connection: any Connection
    private var isOpen = true
    private var failure: (any Error)?
    private var savepoints = 0
    private var commitActions: [@Sendable () -> Void] = []

    private init(engine: Database.Engine, connection: any Connection) {
        self.engine = engine
        self.connection = connection
    }

    /// Runs one statement.
    ///
    /// - Returns: how many rows it inserted, updated or deleted; 0 for other statements.
    @discardableResult
    public func execute(_ sql: String, arguments: [(any SQLConvertible)?]) throws -> Int {
        try attempt { try connection.execute(sql, arguments) }
    }

    /// Runs one statement.
    ///
    /// - Returns: how many rows it inserted, updated or deleted; 0 for other statements.
    @discardableResult
    public func execute(_ sql: String, _ arguments: (any SQLConvertible)?...) throws -> Int {
        try execute(sql, arguments: arguments)
    }

    /// All rows of an answer. For answers of bounded size; others use `forEachRow`.
    public func rows(_ sql: String, arguments: [(any SQLConvertible)?]) throws -> [Row] {
        try attempt { try connection.rows(sql, arguments) }
    }

    /// All rows of an answer. For answers of bounded size; others use `forEachRow`.
    public func rows(_ sql: String, _ arguments: (any SQLConvertible)?...) throws -> [Row] {
        try rows(sql, arguments: arguments)
    }

    /// The first row of an answer, or nil. The statement says `LIMIT 1` where there may be more.
    public func row(_ sql: String, arguments: [(any SQLConvertible)?]) throws -> Row? {
        try rows(sql, arguments: arguments).first
    }

    /// The first row of an answer, or nil. The statement says `LIMIT 1` where there may be more.
    public func row(_ sql: String, _ arguments: (any SQLConvertible)?...) throws -> Row? {
        try row(sql, arguments: arguments)
    }

    /// Shows the rows of an answer one at a time, in bounded memory however many they are.
    ///
    /// The body may run other statements, but must not change the rows that are being read.
    /// An error it throws ends the reading and is thrown on; the transaction goes on.
    public func forEachRow(
        _ sql: String, arguments: [(any SQLConvertible)?], _ body: (Row) throws -> Void
    ) throws {
        var thrown: (any Error)?
        try attempt {
            try connection.forEachRow(sql, arguments) { row in
                do {
                    try body(row)
                    return true
                } catch {
                    thrown = error
                    return false
                }
            }
        }
        if let thrown { throw thrown }
    }

    /// Shows the rows of an answer one at a time, in bounded memory however many they are.
    public func forEachRow(
        _ sql: String, _ arguments: (any SQLConvertible)?..., body: (Row) throws -> Void
    ) throws {
        try forEachRow(sql, arguments: arguments, body)
    }

    /// Holds a named lock to the end of the transaction: what is read after it is what the former holder stored.
    ///
    /// Writes already run one at a time on both engines; the lock says aloud which order a caller relies on.
    public func lock(_ name: String) throws {
        try attempt { try connection.lock(name) }
    }

    /// Runs an action once, after the transaction has been stored. Dropped if it is not.
    public func afterCommit(_ action: @escaping @Sendable () -> Void) {
        commitActions.append(action)
    }

    /// Runs several statements without arguments.
    func script(_ sql: String) throws {
        try attempt { try connection.script(sql) }
    }

    private func attempt<T>(_ work: () throws -> T) throws -> T {
        guard isOpen else { throw DatabaseError.sessionEnded }
        if let failure { throw failure }
        do {
            try Task.checkCancellation()
            return try work()
        } catch {
            failure = failure ?? error
            throw error
        }
    }
}

extension Session {
    /// Runs the body in a nested transaction: if it throws, its changes alone are undone and the outer
    /// transaction goes on.
    @discardableResult
    public func savepoint<T>(_ body: () throws -> T) throws -> T {
        savepoints += 1
        defer { savepoints -= 1 }
        let name = "savepoint_\(savepoints)"
        let actions = commitActions.count
        try execute("SAVEPOINT \(name)")
        do {
            let value = try body()
            if let failure { throw failure }
            try execute("RELEASE SAVEPOINT \(name)")
            return value
        } catch {
            try undo(name, keeping: actions)
            throw error
        }
    }

    /// A savepoint that cannot be undone (the connection is lost) leaves the transaction failed.
    private func undo(_ name: String, keeping actions: Int) throws {
        let former = failure
        failure = nil
        do {
            try execute("ROLLBACK TO SAVEPOINT \(name)")
            try execute("RELEASE SAVEPOINT \(name)")
        } catch {
            failure = former ?? error
            throw failure ?? error
        }
        commitActions.removeLast(commitActions.count - actions)
    }

    /// Runs a closure in a session that ends with it. Throws the first failure, also one the closure swallowed.
    ///
    /// - Returns: the closure's value, and what to do when the transaction has been stored.
    static func run<T>(
        _ engine: Database.Engine, _ connection: any Connection, _ body: (Session) throws -> T
    ) throws -> (value: T, commitActions: [@Sendable () -> Void]) {
        let session = Session(engine: engine, connection: connection)
        defer { session.isOpen = false }
        do {
            let value = try body(session)
            if let failure = session.failure { throw failure }
            return (value, session.commitActions)
        } catch {
            // Whatever the closure made of it, a passing trouble is one to run the closure again for.
            if let failure = session.failure as? DatabaseError, failure.isTransient { throw failure }
            throw error
        }
    }
}
