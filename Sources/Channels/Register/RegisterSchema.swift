import Database

/// The tables of platforms, revisions and people with access. Frozen once shipped; a change is a new migration.
enum RegisterSchema {
    static let migrations: [Migration] = [
        Migration(
            "Platforms are data that people may change",
            """
            CREATE TABLE platform (
                kind TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                category TEXT NOT NULL,
                patterns TEXT NOT NULL,
                about_length BIGINT,
                wikidata_property TEXT,
                changed_at BIGINT NOT NULL
            );
            """),
        Migration(
            "Channels have accounts, people who answer for them, and revisions",
            """
            ALTER TABLE channel ADD COLUMN account_id TEXT;
            ALTER TABLE channel ADD COLUMN handle TEXT;
            ALTER TABLE channel ADD COLUMN in_crisis INTEGER NOT NULL DEFAULT 0 CHECK (in_crisis IN (0, 1));
            ALTER TABLE channel ADD COLUMN evaluate_on BIGINT;
            ALTER TABLE channel ADD COLUMN responsible_id BIGINT REFERENCES person (id);
            ALTER TABLE channel ADD COLUMN revision BIGINT NOT NULL DEFAULT 1;
            CREATE INDEX channel_responsible ON channel (responsible_id);
            CREATE TABLE channel_revision (
                id {{id}},
                channel_id BIGINT NOT NULL REFERENCES channel (id),
                state TEXT NOT NULL,
                number BIGINT,
                based_on BIGINT NOT NULL,
                fields TEXT NOT NULL,
                published_fields TEXT,
                comment TEXT NOT NULL,
                proposed_by TEXT NOT NULL,
                proposed_at BIGINT NOT NULL,
                decided_by TEXT,
                decided_at BIGINT,
                answer TEXT,
                UNIQUE (channel_id, number)
            );
            CREATE INDEX channel_revision_state ON channel_revision (state, channel_id);
            CREATE TABLE channel_handle (
                id {{id}},
                channel_id BIGINT NOT NULL REFERENCES channel (id),
                handle TEXT NOT NULL,
                address TEXT NOT NULL,
                from_at BIGINT NOT NULL,
                until_at BIGINT
            );
            CREATE INDEX channel_handle_channel ON channel_handle (channel_id);
            CREATE TABLE channel_access (
                id {{id}},
                channel_id BIGINT NOT NULL REFERENCES channel (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                profile TEXT NOT NULL,
                since BIGINT NOT NULL,
                reason TEXT,
                UNIQUE (channel_id, person_id)
            );
            CREATE INDEX channel_access_person ON channel_access (person_id);
            CREATE TABLE channel_picture (
                id {{id}},
                channel_id BIGINT NOT NULL REFERENCES channel (id),
                looked_at BIGINT NOT NULL,
                looked_by TEXT NOT NULL,
                follows INTEGER NOT NULL CHECK (follows IN (0, 1)),
                logo INTEGER NOT NULL CHECK (logo IN (0, 1)),
                note TEXT NOT NULL
            );
            CREATE INDEX channel_picture_channel ON channel_picture (channel_id);
            """),
    ]

    /// What later versions added, after everything that the room had by then.
    static let later: [Migration] = [
        Migration(
            "Channels tell who decided on them, and what they add to the list of what may not be posted",
            """
            ALTER TABLE channel ADD COLUMN decided_by TEXT;
            ALTER TABLE channel ADD COLUMN decided_on BIGINT;
            ALTER TABLE channel ADD COLUMN decision_reference TEXT;
            ALTER TABLE channel ADD COLUMN decision_unknown TEXT;
            ALTER TABLE channel ADD COLUMN local_additions TEXT;
            """),
    ]
}
