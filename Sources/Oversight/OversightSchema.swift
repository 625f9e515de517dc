import Database

/// The tables of this room: what was seen of links, what was told of findings, reviews and closing cases. Frozen once
/// shipped; a change is a new migration. Findings themselves have no table: they are worked out each time.
public enum OversightSchema {
    /// The steps that make the tables, in order.
    public static let migrations: [Migration] = LibrarySchema.migrations + NoticeSchema.migrations + [
        Migration("Channels are looked after and closed", looking + findings + closing),
        Migration("Somebody has seen when the municipality last wrote on a channel", lastPosts),
        Migration("What is wrong with the whole is told too", common),
        Migration("A report of another name can be overtaken", "ALTER TABLE identity_change ADD COLUMN overtaken_at BIGINT;"),
    ]

    private static let common = """
        CREATE TABLE common_finding_memory (
            kind TEXT PRIMARY KEY,
            first_seen_at BIGINT NOT NULL,
            told_at BIGINT,
            escalated_at BIGINT
        );
        """

    private static let lastPosts = """
        CREATE TABLE channel_last_post (
            channel_id BIGINT PRIMARY KEY REFERENCES channel (id),
            day TEXT NOT NULL,
            seen_on TEXT NOT NULL,
            told_by BIGINT NOT NULL REFERENCES person (id),
            told_at BIGINT NOT NULL
        );
        """

    private static let looking = """
        CREATE TABLE link_sight (
            channel_id BIGINT NOT NULL REFERENCES channel (id),
            direction TEXT NOT NULL CHECK (direction IN ('toWebsite', 'fromWebsite')),
            way TEXT NOT NULL CHECK (way IN ('fetched', 'looked')),
            outcome TEXT NOT NULL CHECK (outcome IN ('linked', 'missing', 'unseen')),
            problem TEXT,
            page TEXT NOT NULL,
            seen TEXT,
            actor TEXT NOT NULL,
            at BIGINT NOT NULL,
            since BIGINT NOT NULL,
            PRIMARY KEY (channel_id, direction, way)
        );
        CREATE TABLE oversight_setting (
            id BIGINT PRIMARY KEY CHECK (id = 1),
            listing_page TEXT
        );
        CREATE TABLE identity_change (
            id {{id}},
            channel_id BIGINT NOT NULL REFERENCES channel (id),
            part TEXT NOT NULL CHECK (part IN ('handle', 'accountID')),
            before_value TEXT,
            after_value TEXT NOT NULL,
            found_by TEXT NOT NULL,
            found_at BIGINT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'confirmed', 'rejected')),
            settled_by TEXT,
            settled_at BIGINT
        );
        CREATE UNIQUE INDEX identity_change_open ON identity_change (channel_id, part) WHERE state = 'open';
        CREATE TABLE channel_check (
            channel_id BIGINT NOT NULL REFERENCES channel (id),
            kind TEXT NOT NULL,
            day TEXT NOT NULL,
            note TEXT,
            checked_by BIGINT NOT NULL REFERENCES person (id),
            checked_at BIGINT NOT NULL,
            PRIMARY KEY (channel_id, kind)
        );
        """

    private static let findings = """
        CREATE TABLE finding_memory (
            channel_id BIGINT NOT NULL REFERENCES channel (id),
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            first_seen_at BIGINT NOT NULL,
            told_at BIGINT,
            escalated_at BIGINT,
            PRIMARY KEY (channel_id, kind, subject)
        );
        CREATE TABLE finding_answer (
            channel_id BIGINT NOT NULL REFERENCES channel (id),
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            reason TEXT NOT NULL,
            clause TEXT NOT NULL,
            answered_by BIGINT NOT NULL REFERENCES person (id),
            answered_at BIGINT NOT NULL,
            ledger_index BIGINT NOT NULL,
            PRIMARY KEY (channel_id, kind, subject)
        );
        """

    private static let closing = """
        CREATE TABLE closure_case (
            id {{id}},
            channel_id BIGINT NOT NULL REFERENCES channel (id),
            state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'abandoned')),
            cause TEXT NOT NULL,
            reason TEXT NOT NULL,
            proposed_by BIGINT NOT NULL REFERENCES person (id),
            proposed_at BIGINT NOT NULL,
            ended_by BIGINT REFERENCES person (id),
            ended_at BIGINT,
            end_reason TEXT
        );
        CREATE UNIQUE INDEX closure_under_way ON closure_case (channel_id) WHERE state = 'open';
        CREATE INDEX closure_channel ON closure_case (channel_id, id);
        CREATE TABLE closure_step (
            case_id BIGINT NOT NULL REFERENCES closure_case (id),
            step TEXT NOT NULL,
            day TEXT NOT NULL,
            note TEXT NOT NULL,
            evidence_id BIGINT,
            taken_by BIGINT NOT NULL REFERENCES person (id),
            taken_at BIGINT NOT NULL,
            PRIMARY KEY (case_id, step)
        );
        """
}
