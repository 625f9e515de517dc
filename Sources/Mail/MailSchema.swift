import Database

/// The tables of this room: letters. Frozen once shipped; a change is a new migration.
public enum MailSchema {
    /// The steps that make the tables, in order.
    public static let migrations: [Migration] = [
        Migration(
            "Letters to people are stored until they are sent",
            """
            CREATE TABLE letter (
                id {{id}},
                person_id BIGINT NOT NULL REFERENCES person (id),
                subject TEXT NOT NULL,
                body TEXT NOT NULL,
                about TEXT NOT NULL,
                page TEXT NOT NULL,
                message_id TEXT NOT NULL UNIQUE,
                written_at BIGINT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'no_address', 'told')),
                attempts BIGINT NOT NULL,
                last_tried_at BIGINT,
                next_try_at BIGINT,
                address TEXT,
                problem TEXT,
                settled_at BIGINT
            );
            CREATE INDEX letter_person ON letter (person_id);
            CREATE INDEX letter_about ON letter (about);
            CREATE INDEX letter_unsent ON letter (state, id) WHERE state IN ('waiting', 'failed', 'no_address');
            """)
    ]
}
