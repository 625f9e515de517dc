import Database
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("PostgreSQL may come and go")
struct PostgresTests {
    @Test("Connections cut while idle are made again")
    func cutWhileIdle() async throws {
        try await withDatabase(.postgres, migrations: notes) { database in
            for _ in 0..<3 {
                try await database.write { session in _ = try session.execute("INSERT INTO note (body) VALUES ('x')") }
                try await cutOthers(database)
            }
            let stored = try await countNotes(database)
            #expect(stored == 3)
        }
    }

    @Test("A connection cut in the middle of a transaction loses nothing and stores nothing twice")
    func cutInTheMiddle() async throws {
        try await withDatabase(.postgres, migrations: notes) { database in
            let runs = CallLog()
            try await database.write { session in
                try session.execute("INSERT INTO note (body) VALUES ('x')")
                runs.append("run")
                if runs.all.count == 1 {
                    _ = try session.row("SELECT pg_terminate_backend(pg_backend_pid()) AS cut")
                }
            }
            let stored = try await countNotes(database)
            #expect(stored == 1)
            #expect(runs.all.count == 2)
        }
    }

    @Test("A transaction that gave way is run again", arguments: ["40001", "40P01"])
    func retried(state: String) async throws {
        try await withDatabase(.postgres, migrations: notes) { database in
            let runs = CallLog()
            try await database.write { session in
                try session.execute("INSERT INTO note (body) VALUES ('x')")
                runs.append("run")
                if runs.all.count < 3 {
                    try session.execute("DO $$ BEGIN RAISE EXCEPTION 'gave way' USING ERRCODE = '\(state)'; END $$")
                }
            }
            let stored = try await countNotes(database)
            #expect(stored == 1)
            #expect(runs.all.count == 3)
        }
    }

    @Test("A transaction that gives way for ever ends as busy")
    func givesWayForEver() async throws {
        try await withDatabase(.postgres, migrations: notes) { database in
            let error = await #expect(throws: DatabaseError.self) {
                try await database.write { session in
                    try session.execute("DO $$ BEGIN RAISE EXCEPTION 'gave way' USING ERRCODE = '40001'; END $$")
                }
            }
            guard case .busy = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test("A server that is not there says so, without its address or password")
    func unreachable() async throws {
        let port = try freePort()
        let url = "postgres://name:hemligt@127.0.0.1:\(port)/nowhere"
        let error = await #expect(throws: DatabaseError.self) {
            _ = try await Database.open(.postgres(url: url), migrations: [], logger: TestDatabase.logger)
        }
        guard case .unreachable = error, let error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!String(reflecting: error).contains("hemligt"))
        #expect(!error.sentence(in: .sv).contains("127.0.0.1"))
    }

    @Test("More at once than there are connections wait their turn")
    func crowded() async throws {
        try await withDatabase(.postgres, migrations: notes) { database in
            try await withThrowingTaskGroup { group in
                for _ in 0..<60 {
                    group.addTask {
                        try await database.read { session in
                            try session.row("SELECT pg_backend_pid() AS pid, pg_sleep(0.01) AS slept")?.int("pid")
                        }
                    }
                }
                let connections = try await group.reduce(into: Set<Int64?>()) { $0.insert($1) }
                #expect(connections.count <= 8)
            }
        }
    }

    @Test("A hundred thousand rows pass through bounded memory")
    func streaming() async throws {
        try await withDatabase(.postgres, migrations: notes) { database in
            let sum = try await database.read { session in
                var sum: Int64 = 0
                try session.forEachRow(
                    "SELECT n, repeat('x', 1000) AS filling FROM generate_series(1, CAST(? AS INTEGER)) AS n", 100_000
                ) { sum += try $0.int("n") }
                return sum
            }
            #expect(sum == 5_000_050_000)
        }
    }

    /// Cuts every other connection to the same database, as an administrator or a failover would.
    private func cutOthers(_ database: Database) async throws {
        try await database.read { session in
            _ = try session.rows(
                """
                SELECT pg_terminate_backend(pid) AS cut FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()
                """)
        }
        // The one that asked is cut too, by itself, at the end of its next transaction.
        _ = try? await database.read { session in
            _ = try session.row("SELECT pg_terminate_backend(pg_backend_pid()) AS cut")
        }
    }
}
