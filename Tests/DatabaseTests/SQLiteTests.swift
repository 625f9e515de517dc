import Database
import Foundation
import TestSupport
import Testing

@Suite("SQLite in a file")
struct SQLiteTests {
    private func open(_ path: String) async throws -> Database {
        try await Database.open(.sqlite(path: path), migrations: notes, logger: TestDatabase.logger)
    }

    @Test("A file that is no database is left as it is")
    func notADatabase() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "text.sqlite")
            let content = Data(String(repeating: "Detta är ingen databas. ", count: 100).utf8)
            try content.write(to: file)
            let error = await #expect(throws: DatabaseError.self) { _ = try await open(file.path) }
            guard case .corrupt = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(try Data(contentsOf: file) == content)
        }
    }

    @Test("A folder that is missing is said to be, without its path")
    func missingFolder() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "hemlig/plats.sqlite").path
            let error = await #expect(throws: DatabaseError.self) { _ = try await open(path) }
            guard case .cannotOpen = error, let error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(!error.sentence(in: .sv).contains("hemlig"))
        }
    }

    @Test("Any name of a file will do", arguments: ["åäö ?#%41 'x'.sqlite", "🧑‍🚒.db", "-file"])
    func names(name: String) async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: name)
            let database = try await open(file.path)
            await database.close()
            #expect(FileManager.default.fileExists(atPath: file.path))
        }
    }

    @Test("What a write answered for is durable, and foreign keys hold")
    func settings() async throws {
        try await withDatabase(.sqlite, migrations: notes) { database in
            let settings = try await database.write { session in
                try ["synchronous", "foreign_keys", "journal_mode"].map { name in
                    try #require(try session.row("SELECT \(name) AS value FROM pragma_\(name)")).value("value")
                }
            }
            #expect(settings == [.integer(2), .integer(1), .text("wal")])
        }
    }

    @Test("Text with broken UTF-8, put there by another program, is read with replacement characters")
    func brokenText() async throws {
        try await withDatabase(.sqlite, migrations: notes) { database in
            let text = try await database.write { session in
                try session.execute("INSERT INTO note (body) VALUES (CAST(x'61C328FF62' AS TEXT))")
                return try #require(try session.row("SELECT body FROM note")).text("body")
            }
            #expect(text == "a\u{FFFD}(\u{FFFD}b")
        }
    }
}
