import Database

/// The tables of what the public reports, and of what the coordinator keeps for the public pages.
enum ReportsSchema {
    static let migrations: [Migration] = [
        Migration(
            "The public can report, impostors are judged, and parties have links",
            """
            CREATE TABLE impostor (
                id {{id}},
                account_key TEXT NOT NULL UNIQUE,
                shown TEXT NOT NULL,
                platform TEXT,
                state TEXT NOT NULL,
                reported_at BIGINT NOT NULL,
                judged_at BIGINT,
                judged_by BIGINT REFERENCES person (id),
                note TEXT
            );
            CREATE TABLE report (
                id {{id}},
                kind TEXT NOT NULL,
                channel_id BIGINT REFERENCES channel (id),
                impostor_id BIGINT REFERENCES impostor (id),
                pasted TEXT,
                ground TEXT,
                words TEXT NOT NULL,
                contact TEXT,
                received_at BIGINT NOT NULL,
                salt {{blob}} NOT NULL,
                ledger_index BIGINT NOT NULL,
                handled_at BIGINT,
                handled_by BIGINT REFERENCES person (id),
                note TEXT
            );
            CREATE INDEX report_received ON report (received_at);
            CREATE INDEX report_unhandled ON report (channel_id) WHERE handled_at IS NULL;
            CREATE INDEX report_impostor ON report (impostor_id);
            CREATE TABLE report_mark (
                id {{id}},
                mark TEXT NOT NULL,
                at BIGINT NOT NULL
            );
            CREATE INDEX report_mark_at ON report_mark (mark, at);
            CREATE TABLE party_link (
                id {{id}},
                name TEXT NOT NULL UNIQUE,
                address TEXT NOT NULL,
                added_at BIGINT NOT NULL
            );
            """)
    ]
}
