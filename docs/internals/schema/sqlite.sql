CREATE TABLE channel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
    secret BLOB NOT NULL,
    connected_at BIGINT NOT NULL,
    cursor_text TEXT,
    last_contact_at BIGINT,
    trouble_kind TEXT,
    trouble_reason TEXT,
    trouble_since BIGINT,
    failures BIGINT NOT NULL,
    retry_at BIGINT
);
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
    salt BLOB,
    commitment TEXT NOT NULL,
    PRIMARY KEY (evidence_id, position)
);
CREATE TABLE guideline_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guideline TEXT NOT NULL,
    version BIGINT NOT NULL,
    municipality TEXT NOT NULL,
    profile BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    adopted_at BIGINT NOT NULL,
    adopted_by TEXT NOT NULL,
    person_name TEXT,
    decision TEXT,
    decided_on TEXT,
    ledger_index BIGINT NOT NULL,
    UNIQUE (guideline, version)
);
CREATE TABLE handling (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id BIGINT NOT NULL REFERENCES item (id),
    at BIGINT NOT NULL,
    event TEXT NOT NULL,
    actor TEXT NOT NULL,
    note TEXT,
    clause TEXT,
    ledger_index BIGINT
);
CREATE INDEX handling_item ON handling (item_id, id);
CREATE TABLE intake (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id BIGINT NOT NULL REFERENCES channel (id),
    remote_id TEXT NOT NULL,
    digest BLOB NOT NULL,
    raw BLOB NOT NULL,
    problem TEXT,
    received_at BIGINT NOT NULL,
    UNIQUE (channel_id, remote_id, digest)
);
CREATE INDEX intake_problem ON intake (channel_id, id) WHERE problem IS NOT NULL;
CREATE TABLE item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id BIGINT NOT NULL REFERENCES channel (id),
    remote_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_remote_id TEXT,
    thread_remote_id TEXT NOT NULL,
    direction TEXT NOT NULL,
    revision BIGINT NOT NULL,
    text_digest BLOB NOT NULL,
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
CREATE INDEX item_changed ON item (shelf, place, id) WHERE changed = 1;
CREATE INDEX item_channel_changed ON item (channel_id, shelf, place, id) WHERE changed = 1;
CREATE INDEX item_channel_gone ON item (channel_id, shelf, place, id)
    WHERE gone_at IS NOT NULL AND state <> 'removed';
CREATE INDEX item_channel_shelf ON item (channel_id, shelf, place, id);
CREATE INDEX item_channel_standing ON item (channel_id, shelf, place, id) WHERE standing IS NOT NULL;
CREATE INDEX item_gone ON item (shelf, place, id) WHERE gone_at IS NOT NULL AND state <> 'removed';
CREATE INDEX item_own_answer ON item (channel_id, parent_remote_id)
    WHERE direction = 'sent' AND parent_remote_id IS NOT NULL;
CREATE INDEX item_shelf ON item (shelf, place, id);
CREATE INDEX item_standing ON item (shelf, place, id) WHERE standing IS NOT NULL;
CREATE INDEX item_thread ON item (channel_id, thread_remote_id, written_at, id);
CREATE VIRTUAL TABLE item_text USING fts5 (body, tokenize = 'swedish', columnsize = 0);
CREATE TABLE 'item_text_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'item_text_content'(id INTEGER PRIMARY KEY, c0);
CREATE TABLE 'item_text_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'item_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'buried')),
    due_at BIGINT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    lease_owner TEXT,
    problem TEXT
);
CREATE INDEX job_due ON job (due_at, id) WHERE state <> 'buried';
CREATE UNIQUE INDEX job_unfinished ON job (kind, key) WHERE state <> 'buried';
CREATE TABLE ledger_checkpoint (
    size INTEGER PRIMARY KEY,
    note TEXT NOT NULL
);
CREATE TABLE ledger_edge (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    size BIGINT NOT NULL,
    hashes TEXT NOT NULL
);
CREATE TABLE ledger_entry (
    entry_index INTEGER PRIMARY KEY,
    body TEXT NOT NULL,
    leaf_hash BLOB NOT NULL
);
CREATE TABLE ledger_node (
    level INTEGER NOT NULL,
    position BIGINT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (level, position)
);
CREATE TABLE migration (name TEXT PRIMARY KEY NOT NULL, statements TEXT NOT NULL);
CREATE TABLE password (
    person_id BIGINT PRIMARY KEY REFERENCES person (id),
    hash TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    username TEXT NOT NULL UNIQUE,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    title TEXT NOT NULL,
    unit_id BIGINT REFERENCES unit (id),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_at BIGINT NOT NULL
);
CREATE INDEX person_unit ON person (unit_id);
CREATE TABLE public_register (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version BIGINT NOT NULL
);
CREATE TABLE refused_sign_in (
    day BIGINT PRIMARY KEY,
    attempts BIGINT NOT NULL
);
CREATE TABLE removal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
CREATE TABLE reply (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
CREATE TABLE revision (
    item_id BIGINT NOT NULL REFERENCES item (id),
    number BIGINT NOT NULL,
    author_name TEXT NOT NULL,
    author_key TEXT,
    text TEXT NOT NULL,
    html TEXT,
    edited_at BIGINT,
    seen_at BIGINT NOT NULL,
    raw_digest BLOB NOT NULL,
    salt BLOB NOT NULL,
    ledger_index BIGINT NOT NULL,
    PRIMARY KEY (item_id, number)
);
CREATE TABLE role_grant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    channel_id BIGINT,
    given_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX role_grant_once ON role_grant (person_id, role, COALESCE(channel_id, 0));
CREATE INDEX role_grant_role ON role_grant (role);
CREATE TABLE sign_in_attempt (
    mark TEXT PRIMARY KEY,
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);
CREATE INDEX sign_in_attempt_last ON sign_in_attempt (last_at);
CREATE TABLE sign_in_session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token_hash BLOB NOT NULL UNIQUE,
    person_id BIGINT NOT NULL REFERENCES person (id),
    started_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX sign_in_session_end ON sign_in_session (ends_at);
CREATE INDEX sign_in_session_person ON sign_in_session (person_id);
CREATE TABLE sync_turn (
    channel_id BIGINT PRIMARY KEY REFERENCES channel (id),
    owner TEXT,
    leased_until BIGINT NOT NULL,
    next_recent_at BIGINT NOT NULL,
    next_sweep_at BIGINT NOT NULL
);
CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    board TEXT NOT NULL
);
