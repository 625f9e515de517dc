import Database

/// The tables of this room. Frozen once shipped; a change is a new migration.
public enum ChannelsSchema {
    /// The steps that make the tables, in order.
    public static let migrations: [Migration] =
        base + RegisterSchema.migrations + ReportsSchema.migrations + TakeoverSchema.migrations
        + RegisterSchema.later + DirectorySchema.migrations

    private static let base: [Migration] = [
        Migration(
            "The register has channels and how each is reached",
            """
            CREATE TABLE channel (
                id {{id}},
                slug TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                platform TEXT NOT NULL,
                address TEXT NOT NULL,
                address_key TEXT NOT NULL,
                unit_id BIGINT NOT NULL REFERENCES unit (id),
                purpose TEXT NOT NULL,
                target_group TEXT,
                open_comments INTEGER NOT NULL CHECK (open_comments IN (0, 1)),
                opened_on BIGINT NOT NULL,
                closed_on BIGINT,
                guideline_id TEXT NOT NULL,
                created_at BIGINT NOT NULL
            );
            CREATE UNIQUE INDEX channel_open_address ON channel (address_key) WHERE closed_on IS NULL;
            CREATE INDEX channel_unit ON channel (unit_id);
            CREATE TABLE channel_connection (
                channel_id BIGINT PRIMARY KEY REFERENCES channel (id),
                kind TEXT NOT NULL,
                address TEXT NOT NULL,
                account TEXT NOT NULL,
                secret {{blob}} NOT NULL,
                connected_at BIGINT NOT NULL,
                cursor_text TEXT,
                last_contact_at BIGINT,
                trouble_kind TEXT,
                trouble_reason TEXT,
                trouble_since BIGINT,
                failures BIGINT NOT NULL,
                retry_at BIGINT
            );
            """),
        deposits, visitors, visitorSites,
    ]
}
