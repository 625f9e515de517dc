import Database
import Synchronization
import TestSupport
import Testing

/// A small table, as a room would make it.
let notes = [
    Migration(
        "Keep notes",
        """
        CREATE TABLE author (id {{id}}, name TEXT NOT NULL UNIQUE);
        CREATE TABLE note (
            id {{id}},
            author_id BIGINT REFERENCES author (id),
            body TEXT,
            bytes {{blob}},
            size BIGINT CHECK (size >= -9223372036854775807 - 1),
            weight DOUBLE PRECISION,
            is_open INTEGER NOT NULL DEFAULT 1,
            written_at BIGINT
        )
        """)
]

/// Something to have a key of.
struct Note: Sendable, Equatable {
    typealias ID = RowID<Note>
}

func countNotes(_ database: Database) async throws -> Int64 {
    try await database.read { session in
        try #require(try session.row("SELECT count(*) AS count FROM note")).int("count")
    }
}

/// What happened, in order, written down from any thread.
final class CallLog: Sendable {
    private let calls = Mutex<[String]>([])

    var all: [String] { calls.withLock { $0 } }

    func append(_ call: String) { calls.withLock { $0.append(call) } }
}
