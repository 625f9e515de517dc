import Database

/// The tables of what the coordinator keeps for the public pages beside the channels.
enum DirectorySchema {
    static let migrations: [Migration] = [
        Migration(
            "The municipality says how it is reached, is known to Wikidata, and shows its list on a channel too",
            """
            CREATE TABLE public_contact (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                revision BIGINT NOT NULL,
                phone TEXT,
                email TEXT,
                page TEXT,
                hours TEXT,
                wikidata TEXT,
                changed_at BIGINT NOT NULL,
                changed_by BIGINT NOT NULL REFERENCES person (id)
            );
            CREATE TABLE unit_wikidata (
                unit_id BIGINT PRIMARY KEY REFERENCES unit (id),
                item TEXT NOT NULL
            );
            CREATE TABLE listing_check (
                id {{id}},
                channel_id BIGINT NOT NULL REFERENCES channel (id),
                checked_by BIGINT NOT NULL REFERENCES person (id),
                checked_at BIGINT NOT NULL,
                outcome TEXT NOT NULL CHECK (outcome IN ('shown', 'lacking')),
                note TEXT NOT NULL,
                told TEXT NOT NULL,
                digest TEXT NOT NULL,
                site TEXT NOT NULL,
                evidence_id BIGINT REFERENCES evidence (id),
                CHECK (outcome = 'lacking' OR evidence_id IS NOT NULL)
            );
            CREATE INDEX listing_check_channel ON listing_check (channel_id, id);
            CREATE INDEX listing_check_evidence ON listing_check (evidence_id);
            """)
    ]
}
