import Database
import TestSupport
import Testing

@Suite("Cancelled work stops and stores nothing")
struct CancellationTests {
    /// Counts far enough to take minutes.
    private static let endless = """
        WITH RECURSIVE counter (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counter WHERE n < 2000000000)
        SELECT count(*) AS count FROM counter
        """

    @Test("A statement that runs is interrupted", .timeLimit(.minutes(1)), arguments: TestDatabase.engines)
    func running(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            let begun = CallLog()
            let work = Task {
                try await database.write { session in
                    try session.execute("INSERT INTO note (body) VALUES ('x')")
                    begun.append("begun")
                    _ = try session.rows(Self.endless)
                }
            }
            while begun.all.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            try await Task.sleep(for: .milliseconds(50))
            work.cancel()
            await #expect(throws: CancellationError.self) { try await work.value }
            let stored = try await countNotes(database)
            #expect(stored == 0)
        }
    }

    @Test("Work that has not begun does not begin", arguments: TestDatabase.engines)
    func waiting(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            let work = Task {
                while !Task.isCancelled { await Task.yield() }
                try await database.write { session in
                    Issue.record("begun")
                    try session.execute("INSERT INTO note (body) VALUES ('x')")
                }
            }
            work.cancel()
            await #expect(throws: CancellationError.self) { try await work.value }
            let stored = try await countNotes(database)
            #expect(stored == 0)
        }
    }

    @Test("A storm of cancellations does no harm", .timeLimit(.minutes(1)), arguments: TestDatabase.engines)
    func storm(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            await withTaskGroup { group in
                for number in 0..<60 {
                    let work = Task {
                        try await database.write { session in
                            try session.execute("INSERT INTO author (name) VALUES (?)", "a\(number)")
                            for _ in 0..<20 { _ = try session.rows("SELECT id FROM author") }
                        }
                    }
                    group.addTask {
                        try? await Task.sleep(for: .microseconds(number * 300))
                        work.cancel()
                        _ = try? await work.value
                    }
                }
            }
            try await database.write { session in _ = try session.execute("INSERT INTO note (body) VALUES ('x')") }
            let stored = try await countNotes(database)
            #expect(stored == 1)
        }
    }

    @Test("A closed database refuses work", arguments: TestDatabase.engines)
    func closed(engine: Database.Engine) async throws {
        try await withDatabase(engine, migrations: notes) { database in
            await database.close()
            await database.close()
            await #expect(throws: DatabaseError.self) { _ = try await countNotes(database) }
            await #expect(throws: DatabaseError.self) {
                try await database.write { session in _ = try session.execute("DELETE FROM note") }
            }
        }
    }
}
