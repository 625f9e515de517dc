import Database

/// The inbox's own tables.
public enum InboxSchema {
    /// Full text of items: author and newest wording, by item ID.
    static let texts = TextIndex("item_text")

    /// The steps that make the tables, in order.
    public static let migrations: [Migration] = [
        Migration("Keep what the public writes and what comes of it", tables),
        Migration("Let servers take turns to fetch", turns),
        Migration(
            "Find when the municipality last wrote on a channel",
            "CREATE INDEX item_own ON item (channel_id, written_at) WHERE direction = 'sent';"),
    ]

    private static let tables = """
        CREATE TABLE intake (
            id {{id}},
            channel_id BIGINT NOT NULL REFERENCES channel (id),
            remote_id TEXT NOT NULL,
            digest {{blob}} NOT NULL,
            raw {{blob}} NOT NULL,
            problem TEXT,
            received_at BIGINT NOT NULL,
            UNIQUE (channel_id, remote_id, digest)
        );
        CREATE INDEX intake_problem ON intake (channel_id, id) WHERE problem IS NOT NULL;

        CREATE TABLE item (
            id {{id}},
            channel_id BIGINT NOT NULL REFERENCES channel (id),
            remote_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            parent_remote_id TEXT,
            thread_remote_id TEXT NOT NULL,
            direction TEXT NOT NULL,
            revision BIGINT NOT NULL,
            text_digest {{blob}} NOT NULL,
            url TEXT,
            written_at BIGINT NOT NULL,
            written_text TEXT,
            time_bounded INTEGER NOT NULL,
            received_at BIGINT NOT NULL,
            presence TEXT NOT NULL,
            gone_at BIGINT,
            state TEXT NOT NULL,
            standing TEXT,
            shelf INTEGER NOT NULL,
            place BIGINT NOT NULL,
            opened_at BIGINT NOT NULL,
            due_at BIGINT,
            due_limit TEXT,
            due_reading TEXT,
            due_clause TEXT,
            guideline TEXT,
            guideline_version BIGINT,
            handled_at BIGINT,
            changed INTEGER NOT NULL,
            reply_forbidden_by TEXT,
            UNIQUE (channel_id, remote_id)
        );
        CREATE INDEX item_shelf ON item (shelf, place, id);
        CREATE INDEX item_channel_shelf ON item (channel_id, shelf, place, id);
        CREATE INDEX item_thread ON item (channel_id, thread_remote_id, written_at, id);
        CREATE INDEX item_own_answer ON item (channel_id, parent_remote_id)
            WHERE direction = 'sent' AND parent_remote_id IS NOT NULL;
        CREATE INDEX item_changed ON item (shelf, place, id) WHERE changed = 1;
        CREATE INDEX item_channel_changed ON item (channel_id, shelf, place, id) WHERE changed = 1;
        CREATE INDEX item_gone ON item (shelf, place, id) WHERE gone_at IS NOT NULL AND state <> 'removed';
        CREATE INDEX item_channel_gone ON item (channel_id, shelf, place, id)
            WHERE gone_at IS NOT NULL AND state <> 'removed';
        CREATE INDEX item_standing ON item (shelf, place, id) WHERE standing IS NOT NULL;
        CREATE INDEX item_channel_standing ON item (channel_id, shelf, place, id) WHERE standing IS NOT NULL;

        CREATE TABLE revision (
            item_id BIGINT NOT NULL REFERENCES item (id),
            number BIGINT NOT NULL,
            author_name TEXT NOT NULL,
            author_key TEXT,
            text TEXT NOT NULL,
            html TEXT,
            edited_at BIGINT,
            seen_at BIGINT NOT NULL,
            raw_digest {{blob}} NOT NULL,
            salt {{blob}} NOT NULL,
            ledger_index BIGINT NOT NULL,
            PRIMARY KEY (item_id, number)
        );

        {{text-index item_text}};

        CREATE TABLE reply (
            id {{id}},
            item_id BIGINT NOT NULL REFERENCES item (id),
            item_revision BIGINT NOT NULL,
            form_token TEXT NOT NULL UNIQUE,
            actor TEXT NOT NULL,
            author_name TEXT NOT NULL,
            text TEXT NOT NULL,
            state TEXT NOT NULL,
            requested_at BIGINT NOT NULL,
            sending_since BIGINT,
            sent_at BIGINT,
            sent_remote_id TEXT,
            problem TEXT
        );
        CREATE INDEX reply_item ON reply (item_id, id);
        CREATE UNIQUE INDEX reply_under_way ON reply (item_id) WHERE state IN ('queued', 'sending', 'unknown');

        CREATE TABLE handling (
            id {{id}},
            item_id BIGINT NOT NULL REFERENCES item (id),
            at BIGINT NOT NULL,
            event TEXT NOT NULL,
            actor TEXT NOT NULL,
            note TEXT,
            clause TEXT,
            ledger_index BIGINT
        );
        CREATE INDEX handling_item ON handling (item_id, id);
        """

    private static let turns = """
        CREATE TABLE sync_turn (
            channel_id BIGINT PRIMARY KEY REFERENCES channel (id),
            owner TEXT,
            leased_until BIGINT NOT NULL,
            next_recent_at BIGINT NOT NULL,
            next_sweep_at BIGINT NOT NULL
        );
        """
}
