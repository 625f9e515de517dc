import Database

/// The tables of this room. Frozen once shipped; a change is a new migration.
public enum ModerationSchema {
    /// One table: what was decided to be removed, and how far that has come.
    public static let migrations: [Migration] = [
        Migration(
            "Remember what is removed from the channels and why",
            """
            CREATE TABLE removal (
                id {{id}},
                item_id BIGINT NOT NULL REFERENCES item (id),
                form_token TEXT NOT NULL UNIQUE,
                actor TEXT NOT NULL,
                author_name TEXT NOT NULL,
                ground TEXT NOT NULL,
                clause TEXT NOT NULL,
                guideline TEXT NOT NULL,
                guideline_version BIGINT NOT NULL,
                evidence_rule TEXT NOT NULL,
                reason TEXT NOT NULL,
                state TEXT NOT NULL,
                requested_at BIGINT NOT NULL,
                due_at BIGINT NOT NULL,
                evidence_id BIGINT REFERENCES evidence (id),
                acted_at BIGINT,
                ended_at BIGINT,
                outcome TEXT,
                problem TEXT
            );
            CREATE INDEX removal_item ON removal (item_id, id);
            CREATE UNIQUE INDEX removal_under_way ON removal (item_id) WHERE ended_at IS NULL;
            """)
    ]
}
