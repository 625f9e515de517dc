/// One connection to an engine, inside an open transaction. What `Session` speaks to.
///
/// A connection throws `DatabaseError` alone, and is never used by two threads at once.
protocol Connection: AnyObject {
    /// Runs one statement; answers how many rows it changed.
    func execute(_ sql: String, _ arguments: [(any SQLConvertible)?]) throws -> Int

    /// Runs one statement; answers all its rows, copied or kept in memory.
    func rows(_ sql: String, _ arguments: [(any SQLConvertible)?]) throws -> [Row]

    /// Runs one statement; shows its rows one at a time until `body` answers false.
    func forEachRow(_ sql: String, _ arguments: [(any SQLConvertible)?], _ body: (Row) -> Bool) throws

    /// Runs several statements without arguments: a migration.
    func script(_ sql: String) throws

    /// Holds a named lock to the end of the transaction.
    func lock(_ name: String) throws
}

/// An engine: hands out connections inside transactions.
protocol Storage: Sendable {
    /// One snapshot, in which nothing can be changed.
    func read<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T

    /// One transaction, the only one that changes anything while it lasts.
    func write<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T

    /// One short transaction that may run beside others; rows are guarded by the statement itself.
    func writeBeside<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T

    func close() async
}
