import Database

/// The tables of notices.
enum NoticeSchema {
    static let migrations: [Migration] = [
        Migration(
            "Notices go to those who answer for channels, and are read",
            """
            CREATE TABLE notice (
                id {{id}},
                form_token TEXT NOT NULL UNIQUE,
                subject TEXT NOT NULL,
                body TEXT NOT NULL,
                document TEXT,
                sent_at BIGINT NOT NULL,
                sent_by BIGINT NOT NULL REFERENCES person (id)
            );
            CREATE TABLE notice_receiver (
                notice_id BIGINT NOT NULL REFERENCES notice (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                read_at BIGINT,
                reminders BIGINT NOT NULL,
                reminded_at BIGINT,
                escalated_at BIGINT,
                PRIMARY KEY (notice_id, person_id)
            );
            CREATE INDEX notice_receiver_person ON notice_receiver (person_id, notice_id);
            CREATE INDEX notice_receiver_unread ON notice_receiver (notice_id) WHERE read_at IS NULL;
            """)
    ]
}
