/// The tables of this room.
public enum DatabaseSchema {
    /// Run before any other room's.
    public static let migrations = [
        Migration(
            "Keep work that must be done, until it is done",
            """
            CREATE TABLE job (
                id {{id}},
                kind TEXT NOT NULL,
                key TEXT NOT NULL,
                payload TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'buried')),
                due_at BIGINT NOT NULL,
                attempts INTEGER NOT NULL DEFAULT 0,
                lease_owner TEXT,
                problem TEXT
            );
            CREATE UNIQUE INDEX job_unfinished ON job (kind, key) WHERE state <> 'buried';
            CREATE INDEX job_due ON job (due_at, id) WHERE state <> 'buried';
            """)
    ]
}
