import Database
import TestSupport
import Testing

@Suite("What PostgreSQL has answered for is kept")
struct PostgresLossTests {
    /// Cuts the connection at the very moment of the commit.
    private static let trap = Migration(
        "Lose the connection at the commit",
        """
        CREATE TABLE trap (id BIGINT);
        CREATE FUNCTION spring() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER spring AFTER INSERT ON trap DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION spring()
        """)

    @Test("A connection lost at the commit leaves the outcome unknown, and nothing is repeated")
    func lostAtCommit() async throws {
        try await withDatabase(.postgres, migrations: [Self.trap]) { database in
            let runs = CallLog()
            let error = await #expect(throws: DatabaseError.self) {
                try await database.write { session in
                    runs.append("run")
                    session.afterCommit { Issue.record("nobody knows that it was stored") }
                    try session.execute("INSERT INTO trap (id) VALUES (1)")
                }
            }
            guard case .outcomeUnknown = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(runs.all.count == 1)
        }
    }

    @Test("A server told to answer before it has stored is told otherwise")
    func synchronousCommit() async throws {
        try await withDatabaseLocation(.postgres) { location in
            var database = try await Database.open(location, migrations: notes, logger: TestDatabase.logger)
            try await database.write { session in
                let name = try #require(try session.row("SELECT current_database() AS name")).text("name")
                try session.execute("ALTER DATABASE \(name) SET synchronous_commit = off")
            }
            await database.close()
            database = try await Database.open(location, migrations: notes, logger: TestDatabase.logger)
            let setting = try await database.read { session in
                try session.row("SELECT current_setting('synchronous_commit') AS setting")?.text("setting")
            }
            await database.close()
            #expect(setting == "on")
        }
    }
}
