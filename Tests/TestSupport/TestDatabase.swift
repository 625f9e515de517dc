import Database
import Foundation
import Logging

/// Real databases for tests, one of its own for each test.
public enum TestDatabase {
    /// The engines that every test of stored things runs on.
    public static let engines = Database.Engine.allCases

    /// A logger that says nothing.
    public static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

/// Runs the body with an empty place for a database, which is removed afterwards. For tests that open it several
/// times, or in several processes.
@discardableResult
public func withDatabaseLocation<T>(
    _ engine: Database.Engine, _ body: (Database.Location) async throws -> T
) async throws -> T {
    switch engine {
    case .sqlite:
        try await withTemporaryFolder { folder in
            try await body(.sqlite(path: folder.appending(path: "test.sqlite").path))
        }
    case .postgres:
        try await PostgresCluster.withDatabase { url in try await body(.postgres(url: url)) }
    }
}

/// Runs the body with a database that has been through the migrations, and removes it afterwards.
@discardableResult
public func withDatabase<T>(
    _ engine: Database.Engine, migrations: [Migration], _ body: (Database) async throws -> T
) async throws -> T {
    try await withDatabaseLocation(engine) { location in
        let database = try await Database.open(location, migrations: migrations, logger: TestDatabase.logger)
        do {
            let value = try await body(database)
            await database.close()
            return value
        } catch {
            await database.close()
            throw error
        }
    }
}
