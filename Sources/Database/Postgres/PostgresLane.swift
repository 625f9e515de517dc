import Synchronization

/// A place in the pool: one connection at a time, made when needed and made again when lost.
actor PostgresLane {
    /// What a transaction is for.
    enum Mode {
        /// One snapshot, nothing changed.
        case read
        /// The only writer.
        case write
        /// A writer beside others.
        case writeBeside
    }

    private struct Activity {
        var canceller: PostgresCanceller?
        var isRunning = false
        var isCancelled = false
    }

    private let url: String
    private let executor = QueueExecutor(label: "kanalvakt.postgres")
    private let activity = Mutex(Activity())
    private var connection: PostgresConnection?

    init(url: String) {
        self.url = url
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Runs one transaction. What it throws has not been stored, except `outcomeUnknown`, which may have been.
    func run<T: Sendable>(_ mode: Mode, _ work: @Sendable (any Connection) throws -> T) throws -> T {
        activity.withLock { $0 = Activity(canceller: $0.canceller, isRunning: true) }
        defer { end() }
        let connection = try begin(mode)
        let value: T
        do {
            value = try work(connection)
        } catch {
            rollBack(connection)
            throw explained(error)
        }
        try commit(connection)
        return value
    }

    /// Interrupts the transaction that runs.
    nonisolated func cancel() {
        let canceller = activity.withLock { activity -> PostgresCanceller? in
            guard activity.isRunning else { return nil }
            activity.isCancelled = true
            return activity.canceller
        }
        canceller?.cancel()
    }

    func disconnect() {
        connection = nil
        activity.withLock { $0.canceller = nil }
    }

    /// An interrupted connection is not used again: the request may still be on its way to it.
    private func end() {
        let isCancelled = activity.withLock { activity in
            activity.isRunning = false
            return activity.isCancelled
        }
        if isCancelled || connection?.isLost == true { disconnect() }
    }

    /// A connection that turns out to be lost is replaced once: nothing has been asked of it yet.
    private func begin(_ mode: Mode) throws -> PostgresConnection {
        if let known = connection {
            do {
                try begin(mode, on: known)
                return known
            } catch let error as DatabaseError {
                guard known.isLost else {
                    rollBack(known)
                    throw explained(error)
                }
                disconnect()
            }
        }
        let made = try PostgresConnection(url: url)
        connection = made
        activity.withLock { $0.canceller = made.makeCanceller() }
        do {
            try begin(mode, on: made)
        } catch {
            rollBack(made)
            throw explained(error)
        }
        return made
    }

    private func begin(_ mode: Mode, on connection: PostgresConnection) throws {
        try connection.dropLeavingStatements()
        switch mode {
        case .read: try connection.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        case .writeBeside: try connection.run("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
        case .write:
            // READ COMMITTED, so that what is read after the lock is what the former writer stored.
            try connection.run(
                """
                BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
                SELECT pg_advisory_xact_lock(\(PostgresLock.writer))
                """)
        }
    }

    private func commit(_ connection: PostgresConnection) throws {
        do {
            let answer = try connection.run("COMMIT")
            guard answer.commandTag == "COMMIT" else {
                throw DatabaseError.failed(EngineTrouble(code: "25P02", message: "the transaction had failed"))
            }
        } catch DatabaseError.unreachable(let trouble) {
            throw DatabaseError.outcomeUnknown(trouble)
        }
    }

    /// What cannot be rolled back is cut off, and the server rolls it back.
    private func rollBack(_ connection: PostgresConnection) {
        do {
            try connection.run("ROLLBACK")
        } catch {
            disconnect()
        }
    }

    /// An interrupted statement is what its task asked for.
    private func explained(_ error: any Error) -> any Error {
        guard case DatabaseError.busy(let trouble) = error, trouble.code == PostgresState.cancelled, Task.isCancelled
        else { return error }
        return CancellationError()
    }
}

/// The numbers of our advisory locks.
enum PostgresLock {
    /// Held by the one transaction that writes.
    static let writer: Int64 = 7_521_406_283_012_611
    /// The space of locks with names.
    static let namedSpace: Int32 = 752_140
}
