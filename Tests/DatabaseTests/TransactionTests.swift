import Database
import Foundation
import TestSupport
import Testing
import Wording

@Suite("A transaction is stored whole or not at all")
struct TransactionTests {
    private struct Refused: Error {}

    @Test("What the closure throws undoes everything", arguments: TestDatabase.engines)
    func rollback(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            await #expect(throws: Refused.self) {
                try await database.write { session in
                    try session.execute("INSERT INTO note (body) VALUES ('x')")
                    session.afterCommit { Issue.record("nothing was stored") }
                    throw Refused()
                }
            }
            let stored = try await countNotes(database)
            #expect(stored == 0)
        }
    }

    @Test("A failed statement fails the transaction, also when its error is swallowed", arguments: TestDatabase.engines)
    func swallowed(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            await #expect(throws: DatabaseError.self) {
                try await database.write { session in
                    try session.execute("INSERT INTO note (body) VALUES ('x')")
                    _ = try? session.execute("INSERT INTO nowhere VALUES (1)")
                    #expect(throws: DatabaseError.self) { try session.execute("INSERT INTO note (body) VALUES ('y')") }
                }
            }
            let stored = try await countNotes(database)
            #expect(stored == 0)
        }
    }

    @Test("A savepoint undoes its own part alone", arguments: TestDatabase.engines)
    func savepoint(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            let calls = CallLog()
            try await database.write { session in
                try session.execute("INSERT INTO author (name) VALUES ('Eva')")
                session.afterCommit { calls.append("outer") }
                #expect(throws: DatabaseError.self) {
                    try session.savepoint {
                        session.afterCommit { calls.append("undone") }
                        try session.execute("INSERT INTO note (body) VALUES ('undone')")
                        try session.savepoint { try session.execute("INSERT INTO author (name) VALUES ('Eva')") }
                    }
                }
                try session.savepoint { try session.execute("INSERT INTO note (body) VALUES ('kept')") }
            }
            let stored = try await countNotes(database)
            #expect(stored == 1)
            #expect(calls.all == ["outer"])
        }
    }

    @Test("An error of the body ends the reading but not the transaction", arguments: TestDatabase.engines)
    func forEachRowThrows(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            try await database.write { session in
                for size in 0..<200 { try session.execute("INSERT INTO note (size) VALUES (?)", size) }
                var seen = 0
                #expect(throws: Refused.self) {
                    try session.forEachRow("SELECT size FROM note ORDER BY size") { row in
                        seen += 1
                        if try row.int("size") == 120 { throw Refused() }
                    }
                }
                #expect(seen == 121)
                try session.execute("INSERT INTO note (size) VALUES (?)", 200)
            }
            let stored = try await countNotes(database)
            #expect(stored == 201)
        }
    }

    @Test("A row kept from forEachRow is not read as another", arguments: [Database.Engine.sqlite])
    func outlivedRow(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            try await database.write { session in
                try session.execute("INSERT INTO note (size) VALUES (1), (2)")
                var kept: [Row] = []
                try session.forEachRow("SELECT size FROM note") { kept.append($0) }
                #expect(throws: DatabaseError.rowOutlived) { try kept[0].int("size") }
            }
        }
    }

    @Test("Reading changes nothing", arguments: TestDatabase.engines)
    func readOnly(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            for sql in ["INSERT INTO note (body) VALUES ('x')", "DELETE FROM author", "CREATE TABLE more (id BIGINT)"] {
                let error = await #expect(throws: DatabaseError.self) {
                    try await database.read { session in _ = try session.execute(sql) }
                }
                guard case .readOnly = error else {
                    Issue.record("\(String(describing: error))")
                    continue
                }
            }
        }
    }

    @Test("A reader keeps its snapshot while another writes", arguments: TestDatabase.engines)
    func snapshot(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            let begun = DispatchSemaphore(value: 0)
            let written = DispatchSemaphore(value: 0)
            async let counts = database.read { session in
                let sql = "SELECT count(*) AS count FROM note"
                let before = try session.row(sql)?.int("count")
                begun.signal()
                written.wait()
                return [before, try session.row(sql)?.int("count")]
            }
            await Task.detached { Self.wait(begun) }.value
            try await database.write { session in _ = try session.execute("INSERT INTO note (body) VALUES ('x')") }
            written.signal()
            let seen = try await counts
            #expect(seen == [0, 0])
        }
    }

    @Test("Constraints are told apart in the same way", arguments: TestDatabase.engines)
    func constraints(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            let cases: [(String, String)] = [
                ("INSERT INTO author (name) VALUES ('Eva'), ('Eva')", "uniqueViolation"),
                ("INSERT INTO author (id, name) VALUES (1, 'a'), (1, 'b')", "uniqueViolation"),
                ("INSERT INTO note (author_id) VALUES (999)", "foreignKeyViolation"),
                ("INSERT INTO note (is_open) VALUES (NULL)", "ruleViolation"),
                ("INSERT INTO nowhere (id) VALUES (1)", "failed"),
            ]
            for (sql, kind) in cases {
                let error = await #expect(throws: DatabaseError.self) {
                    try await database.write { session in _ = try session.execute(sql) }
                }
                let description = String(reflecting: try #require(error))
                #expect(description.hasPrefix("DatabaseError.\(kind) "), "\(description)")
                #expect(description.contains(sql))
                for language in Language.allCases {
                    let sentence = try #require(error).sentence(in: language)
                    #expect(!sentence.contains("INSERT") && !sentence.contains("author"))
                }
            }
        }
    }

    @Test("A hundred writers at once lose nothing", arguments: TestDatabase.engines)
    func concurrentWriters(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            try await database.write { session in _ = try session.execute("INSERT INTO note (size) VALUES (0)") }
            try await withThrowingTaskGroup { group in
                for _ in 0..<100 {
                    group.addTask {
                        // Reading first and writing what follows from it is safe, since writers take turns.
                        try await database.write { session in
                            try session.lock("count")
                            let size = try #require(try session.row("SELECT size FROM note")).int("size")
                            try session.execute("UPDATE note SET size = ?", size + 1)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let size = try await database.read { session in try session.row("SELECT size FROM note")?.int("size") }
            #expect(size == 100)
        }
    }

    @Test("Two pools inserting the same key store it once", arguments: TestDatabase.engines)
    func twoPools(engine: Database.Engine) async throws {
        try await withDatabaseLocation(engine) { location in
            // Opened at once, so both would run the migrations.
            async let first = Database.open(location, migrations: notes, logger: TestDatabase.logger)
            async let second = Database.open(location, migrations: notes, logger: TestDatabase.logger)
            let databases = try await [first, second]
            let added = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        try await databases[number % 2].write { session in
                            try session.execute(
                                "INSERT INTO author (name) VALUES (?) ON CONFLICT (name) DO NOTHING", "a\(number / 10)")
                        }
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(added == 20)
            for database in databases { await database.close() }
        }
    }

    @Test("A session that has been smuggled out does nothing", arguments: TestDatabase.engines)
    func escaped(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            let smuggler = Smuggler()
            try await database.write { session in smuggler.session = session }
            #expect(throws: DatabaseError.sessionEnded) {
                try smuggler.session?.execute("INSERT INTO note (body) VALUES ('x')")
            }
        }
    }

    private final class Smuggler: @unchecked Sendable {
        var session: Session?
    }

    private static func wait(_ semaphore: DispatchSemaphore) { semaphore.wait() }
}
