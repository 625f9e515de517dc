import Foundation
internal import GRDB

/// SQLite through GRDB's pool: one writer and a few readers over a write-ahead log.
final class SQLiteStorage: Storage {
    private let pool: DatabasePool
    private let connections = SQLiteConnections()

    /// A reader holds its own pages, so this many bounds the memory as well.
    private static let readers = 4
    private static let busySeconds = 15.0

    /// Opens the file on another queue, since opening may wait for another process.
    static func open(path: String) async throws -> SQLiteStorage {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try SQLiteStorage(path: path) })
            }
        }
    }

    private init(path: String) throws {
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration)
            // FULL, since an answer means "stored": with NORMAL, which GRDB chooses while it opens a pool, a power cut
            // may lose the last transactions of a write-ahead log. The cost is one fsync a transaction.
            try pool.writeWithoutTransaction { database in try database.execute(sql: "PRAGMA synchronous = FULL") }
        } catch let error as GRDB.DatabaseError {
            throw DatabaseError(sqlite: error, isOpening: true)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(busySeconds)
        configuration.maximumReaderCount = readers
        configuration.prepareDatabase { database in
            // In KiB. The writer needs room for bulk loading; readers live on the system's file cache.
            try database.execute(sql: "PRAGMA cache_size = \(database.configuration.readonly ? -2_000 : -16_000)")
            // A bulk load must not leave a log of its own size behind. In bytes.
            try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
            database.add(tokenizer: SwedishTokenizer.self)
        }
        return configuration
    }

    func read<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await translatingErrors {
            try await pool.read { [connections] database in
                try work(connections.connection(for: database))
            }
        }
    }

    func write<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await translatingErrors {
            try await pool.write { [connections] database in
                try work(connections.connection(for: database))
            }
        }
    }

    /// SQLite has one writer whatever is asked for.
    func writeBeside<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await write(work)
    }

    func close() async {
        // Statements must be finalised before their connections close.
        try? await pool.barrierWriteWithoutTransaction { [connections] _ in connections.forget() }
        try? pool.close()
    }

    private func translatingErrors<T>(_ work: () async throws -> T) async throws -> T {
        do {
            return try await work()
        } catch let error as GRDB.DatabaseError {
            try Task.checkCancellation()
            throw DatabaseError(sqlite: error, isOpening: false)
        } catch let error as DatabaseError {
            let isInterrupted = error.trouble?.code == SQLiteCode.interrupted
            throw isInterrupted && Task.isCancelled ? CancellationError() : error
        }
    }
}
