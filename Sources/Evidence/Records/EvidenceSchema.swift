import Database

/// The evidence room's tables.
public enum EvidenceSchema {
    /// The steps that make the tables, in order.
    public static let migrations = [
        Migration(
            "Evidence has records and parts",
            """
            CREATE TABLE evidence (
                id {{id}},
                kind TEXT NOT NULL,
                subject TEXT NOT NULL,
                taken_at BIGINT NOT NULL,
                clause TEXT,
                rule TEXT,
                ledger_index BIGINT UNIQUE
            );
            CREATE INDEX evidence_subject ON evidence (subject);
            CREATE TABLE evidence_part (
                evidence_id BIGINT NOT NULL REFERENCES evidence (id),
                position INTEGER NOT NULL,
                role TEXT NOT NULL,
                media_type TEXT NOT NULL,
                byte_count BIGINT NOT NULL,
                blob TEXT,
                salt {{blob}},
                commitment TEXT NOT NULL,
                PRIMARY KEY (evidence_id, position)
            );
            """)
    ]
}
