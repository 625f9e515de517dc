import Database
import Foundation
import TestSupport
import Testing

@Suite("Migrations bring the tables to where the program is")
struct MigrationTests {
    private let first = Migration("Keep first things", "CREATE TABLE first (id {{id}}, bytes {{blob}})")
    private let second = Migration("Keep second things", "CREATE TABLE second (id {{key}}, a INTEGER)")

    /// - Returns: the names of the migrations that the database then has.
    @discardableResult
    private func open(_ location: Database.Location, _ migrations: [Migration]) async throws -> [String] {
        let database = try await Database.open(location, migrations: migrations, logger: TestDatabase.logger)
        let names = try await database.read { session in
            try session.rows("SELECT name FROM migration ORDER BY name").map { try $0.text("name") }
        }
        await database.close()
        return names
    }

    @Test("Each runs once, whatever the order they come to stand in", arguments: TestDatabase.engines)
    func once(engine: Database.Engine) async throws {
        try await withDatabaseLocation(engine) { location in
            try await open(location, [second])
            try await open(location, [first, second])
            let names = try await open(location, [first, second])
            #expect(names == [first.name, second.name])
        }
    }

    @Test("A later program's database is left alone", arguments: TestDatabase.engines)
    func newer(engine: Database.Engine) async throws {
        try await withDatabaseLocation(engine) { location in
            try await open(location, [first, second])
            await #expect(throws: DatabaseError.newerThanProgram(migration: second.name)) {
                try await open(location, [first])
            }
        }
    }

    @Test("A migration that was renamed, changed or repeated is refused by name", arguments: TestDatabase.engines)
    func changed(engine: Database.Engine) async throws {
        try await withDatabaseLocation(engine) { location in
            try await open(location, [first])
            await #expect(throws: DatabaseError.migrationMissing(first.name)) {
                try await open(location, [Migration("Another name", first.sql), second])
            }
            await #expect(throws: DatabaseError.migrationChanged(first.name)) {
                try await open(location, [Migration(first.name, "CREATE TABLE other (id {{id}})")])
            }
            await #expect(throws: DatabaseError.migrationInvalid(first.name)) {
                try await open(location, [first, first])
            }
        }
    }

    @Test("A migration that fails leaves nothing behind", arguments: TestDatabase.engines)
    func failing(engine: Database.Engine) async throws {
        try await withDatabaseLocation(engine) { location in
            let table = "CREATE TABLE second (id BIGINT)"
            let broken = Migration("Keep broken things", "\(table); \(table)")
            await #expect(throws: DatabaseError.self) { try await open(location, [first, broken]) }
            try await open(location, [first, second])
        }
    }

    @Test(
        "An unknown placeholder is refused", arguments: TestDatabase.engines,
        ["{{ids}}", "{{", "}} {{", "{{id", "{{text-index}}", "{{id id}}"])
    func placeholders(engine: Database.Engine, text: String) async throws {
        try await withDatabaseLocation(engine) { location in
            await #expect(throws: DatabaseError.migrationInvalid("Odd")) {
                try await open(location, [Migration("Odd", "CREATE TABLE odd (id \(text))")])
            }
        }
    }

    @Test("Five programs that start at once share the work", arguments: TestDatabase.engines)
    func concurrent(engine: Database.Engine) async throws {
        try await withDatabaseLocation(engine) { location in
            let migrations = DatabaseSchema.migrations + notes + [first, second]
            try await withThrowingTaskGroup { group in
                for _ in 0..<5 { group.addTask { try await open(location, migrations) } }
                for try await names in group { #expect(names == migrations.map(\.name).sorted()) }
            }
        }
    }

    @Test("A key is not used again after its row has gone", arguments: TestDatabase.engines)
    func keys(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            try await database.write { session in
                let sql = "INSERT INTO note (body) VALUES ('x') RETURNING id"
                let former = try #require(try session.row(sql)).int("id")
                try session.execute("DELETE FROM note")
                let latter = try #require(try session.row(sql)).int("id")
                #expect(latter > former)
            }
        }
    }

    @Test("The schema is written down in a fixed order", arguments: TestDatabase.engines)
    func schema(engine: Database.Engine) async throws {
        let index = Migration("Find notes", "{{text-index note_text}}")
        try await withDatabase(engine, migrations: DatabaseSchema.migrations + notes + [index]) { database in
            let schema = try await database.schema()
            let names = ["author", "job", "migration", "note", "note_text"]
            let positions = names.compactMap { schema.range(of: "TABLE \($0) ")?.lowerBound }
            #expect(positions.count == names.count && positions == positions.sorted(), "\(schema)")
            #expect(schema.contains("CREATE UNIQUE INDEX job_unfinished"))
            #expect(!schema.contains("note_text_data"))
            #expect(try await database.schema() == schema)
        }
    }
}
