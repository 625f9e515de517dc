import Logging
import Synchronization

/// The database of one installation: SQLite in a file, or PostgreSQL. The same SQL runs on both.
///
/// Everything happens inside `read` (one snapshot) or `write` (one transaction). Writes run one at a time on both
/// engines, across processes too, so what a write has checked holds until it is stored.
public final class Database: Sendable {
    /// Where the database is.
    public enum Location: Sendable, Hashable {
        /// A file on a local disk; made if it is missing.
        case sqlite(path: String)
        /// `postgres://name:password@host:port/database`, as libpq reads it.
        case postgres(url: String)
    }

    /// The program that keeps the data.
    public enum Engine: String, Sendable, CaseIterable {
        case sqlite
        case postgres
    }

    /// The engine below.
    public let engine: Engine

    private let storage: any Storage
    private let stored = Atomic(0)

    private init(engine: Engine, storage: any Storage) {
        self.engine = engine
        self.storage = storage
    }

    /// Opens the database and runs the migrations that it lacks, in the order given.
    ///
    /// - Throws: `DatabaseError`; `newerThanProgram` when a later version has been here.
    public static func open(
        _ location: Location, migrations: [Migration], logger: Logger
    ) async throws -> Database {
        let database =
            switch location {
            case .sqlite(let path): Database(engine: .sqlite, storage: try await SQLiteStorage.open(path: path))
            case .postgres(let url): Database(engine: .postgres, storage: PostgresStorage(url: url, logger: logger))
            }
        do {
            try await Migrator(migrations: migrations, logger: logger).migrate(database)
        } catch {
            await database.close()
            throw error
        }
        return database
    }

    /// Reads in one snapshot: what others store meanwhile is not seen. Changes are refused.
    public func read<T: Sendable>(_ body: @escaping @Sendable (Session) throws -> T) async throws -> T {
        try await storage.read { [engine] connection in try Session.run(engine, connection, body).value }
    }

    /// Writes in one transaction: all of it is stored, durably, when this returns; nothing of it when this throws.
    ///
    /// The closure may run again when the server went away or gave way to another transaction, so it must do
    /// nothing but use the session. `outcomeUnknown` is the one error after which the change may be stored.
    @discardableResult
    public func write<T: Sendable>(_ body: @escaping @Sendable (Session) throws -> T) async throws -> T {
        let (value, commitActions) = try await storage.write { [engine] connection in
            try Session.run(engine, connection, body)
        }
        return finish(value, commitActions)
    }

    /// Writes beside other writers. Only for statements that guard their own rows: claiming jobs.
    func writeBeside<T: Sendable>(_ body: @escaping @Sendable (Session) throws -> T) async throws -> T {
        let (value, commitActions) = try await storage.writeBeside { [engine] connection in
            try Session.run(engine, connection, body)
        }
        return finish(value, commitActions)
    }

    private func finish<T>(_ value: T, _ commitActions: [@Sendable () -> Void]) -> T {
        stored.add(1, ordering: .releasing)
        for action in commitActions { action() }
        return value
    }

    /// How many transactions have been stored through this value: whoever holds something read before it rose may hold
    /// something old. What other processes store is not counted.
    public var transactionsStored: Int { stored.load(ordering: .acquiring) }

    /// Closes every connection, after the work that has begun. Later use throws.
    public func close() async {
        await storage.close()
    }
}
