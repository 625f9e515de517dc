import Logging

/// PostgreSQL, or what speaks its protocol, through libpq.
final class PostgresStorage: Storage {
    private let pool: PostgresPool
    private let logger: Logger

    /// Connections cost the server memory, and writes run one at a time anyway.
    private static let connections = 8
    private static let mostAttempts = 6

    init(url: String, logger: Logger) {
        pool = PostgresPool(url: url, limit: Self.connections)
        self.logger = logger
    }

    func read<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await retrying(.read, work)
    }

    func write<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await retrying(.write, work)
    }

    func writeBeside<T: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await retrying(.writeBeside, work)
    }

    func close() async {
        await pool.close()
    }

    /// Runs the transaction again when it gave way to another or its connection was lost before it was to be stored.
    private func retrying<T: Sendable>(
        _ mode: PostgresLane.Mode, _ work: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        var attempt = 1
        while true {
            do {
                return try await once(mode, work)
            } catch let error as DatabaseError where error.isTransient && attempt < Self.mostAttempts {
                logger.debug("database: attempt \(attempt) failed, trying again: \(String(reflecting: error))")
                try await Task.sleep(for: .milliseconds(Int.random(in: 5...20) << attempt))
                attempt += 1
            }
        }
    }

    private func once<T: Sendable>(
        _ mode: PostgresLane.Mode, _ work: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        let lane = try await pool.acquire()
        defer { pool.release(lane) }
        return try await withTaskCancellationHandler {
            try await lane.run(mode, work)
        } onCancel: {
            lane.cancel()
        }
    }
}
