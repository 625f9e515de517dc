import Logging

/// Brings a database to the program's tables, one transaction a migration.
struct Migrator: Sendable {
    let migrations: [Migration]
    let logger: Logger

    /// Runs what is missing. Two processes that start at once share the work: each migration looks again,
    /// inside its own transaction, whether it has been run.
    func migrate(_ database: Database) async throws {
        try refuseRepeatedNames()
        try await prepare(database)
        try await database.read { session in try check(recorded(in: session)) }
        for migration in migrations {
            try await run(migration, on: database)
        }
    }

    private func refuseRepeatedNames() throws {
        var names: Set<String> = []
        for migration in migrations where !names.insert(migration.name).inserted {
            throw DatabaseError.migrationInvalid(migration.name)
        }
    }

    private func prepare(_ database: Database) async throws {
        try await database.write { session in
            try session.execute(
                "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY NOT NULL, statements TEXT NOT NULL)")
        }
    }

    private func run(_ migration: Migration, on database: Database) async throws {
        let engine = database.engine
        let ran = try await database.write { session in
            let recorded = try recorded(in: session)
            try check(recorded)
            guard recorded[migration.name] == nil else { return false }
            try session.script(try migration.statements(for: engine))
            try session.execute(
                "INSERT INTO migration (name, statements) VALUES (?, ?)", migration.name, migration.sql)
            return true
        }
        if ran { logger.info("database: \(migration.name)") }
    }

    /// The migrations that have run, by name, with their statements as they were then.
    private func recorded(in session: Session) throws -> [String: String] {
        var recorded: [String: String] = [:]
        for row in try session.rows("SELECT name, statements FROM migration") {
            recorded[try row.text("name")] = try row.text("statements")
        }
        return recorded
    }

    /// A recorded migration that the program lacks means a later program, unless the program also has
    /// migrations that have not run: then one was renamed or left out.
    private func check(_ recorded: [String: String]) throws {
        let known = Dictionary(uniqueKeysWithValues: migrations.map { ($0.name, $0.sql) })
        let unknown = recorded.keys.filter { known[$0] == nil }.sorted()
        if let name = unknown.first {
            let isBehind = migrations.contains { recorded[$0.name] == nil }
            throw isBehind ? DatabaseError.migrationMissing(name) : DatabaseError.newerThanProgram(migration: name)
        }
        for migration in migrations {
            if let statements = recorded[migration.name], statements != migration.sql {
                throw DatabaseError.migrationChanged(migration.name)
            }
        }
    }
}
