CREATE TABLE absence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    from_day TEXT NOT NULL,
    to_day TEXT,
    note TEXT,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX absence_days ON absence (from_day, to_day);
CREATE UNIQUE INDEX absence_once ON absence (person_id, from_day);
CREATE TABLE application (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    applicant_id BIGINT NOT NULL REFERENCES person (id),
    unit_id BIGINT REFERENCES unit (id),
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    revision BIGINT NOT NULL,
    round BIGINT NOT NULL,
    guideline TEXT NOT NULL,
    guideline_version BIGINT NOT NULL,
    help_asked_at BIGINT,
    begun_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    channel_id BIGINT REFERENCES channel (id)
, paper TEXT);
CREATE INDEX application_applicant ON application (applicant_id);
CREATE INDEX application_channel ON application (channel_id);
CREATE INDEX application_state ON application (state);
CREATE TABLE application_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id BIGINT NOT NULL REFERENCES application (id),
    question TEXT NOT NULL,
    value TEXT NOT NULL,
    revision BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    written_at BIGINT NOT NULL,
    competing INTEGER NOT NULL CHECK (competing IN (0, 1))
);
CREATE INDEX application_answer_place ON application_answer (application_id, question);
CREATE TABLE application_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id BIGINT NOT NULL REFERENCES application (id),
    kind TEXT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    happened_at BIGINT NOT NULL,
    comment TEXT NOT NULL,
    round BIGINT NOT NULL
, decided_by TEXT);
CREATE INDEX application_event_place ON application_event (application_id);
CREATE TABLE application_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id BIGINT NOT NULL REFERENCES application (id),
    round BIGINT NOT NULL,
    question TEXT NOT NULL,
    step TEXT NOT NULL,
    prompt TEXT NOT NULL,
    kind TEXT NOT NULL,
    answer TEXT NOT NULL,
    clauses TEXT NOT NULL,
    reason TEXT
);
CREATE INDEX application_line_place ON application_line (application_id, round);
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
, account_id TEXT, handle TEXT, in_crisis INTEGER NOT NULL DEFAULT 0 CHECK (in_crisis IN (0, 1)), evaluate_on BIGINT, responsible_id BIGINT REFERENCES person (id), revision BIGINT NOT NULL DEFAULT 1, decided_by TEXT, decided_on BIGINT, decision_reference TEXT, decision_unknown TEXT, local_additions TEXT);
CREATE UNIQUE INDEX channel_open_address ON channel (address_key) WHERE closed_on IS NULL;
CREATE INDEX channel_responsible ON channel (responsible_id);
CREATE INDEX channel_unit ON channel (unit_id);
CREATE TABLE channel_access (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id BIGINT NOT NULL REFERENCES channel (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    profile TEXT NOT NULL,
    since BIGINT NOT NULL,
    reason TEXT,
    UNIQUE (channel_id, person_id)
);
CREATE INDEX channel_access_person ON channel_access (person_id);
CREATE TABLE channel_check (
    channel_id BIGINT NOT NULL REFERENCES channel (id),
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    note TEXT,
    checked_by BIGINT NOT NULL REFERENCES person (id),
    checked_at BIGINT NOT NULL,
    PRIMARY KEY (channel_id, kind)
);
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
CREATE TABLE channel_handle (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id BIGINT NOT NULL REFERENCES channel (id),
    handle TEXT NOT NULL,
    address TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT
);
CREATE INDEX channel_handle_channel ON channel_handle (channel_id);
CREATE TABLE channel_last_post (
    channel_id BIGINT PRIMARY KEY REFERENCES channel (id),
    day TEXT NOT NULL,
    seen_on TEXT NOT NULL,
    told_by BIGINT NOT NULL REFERENCES person (id),
    told_at BIGINT NOT NULL
);
CREATE TABLE channel_picture (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id BIGINT NOT NULL REFERENCES channel (id),
    looked_at BIGINT NOT NULL,
    looked_by TEXT NOT NULL,
    follows INTEGER NOT NULL CHECK (follows IN (0, 1)),
    logo INTEGER NOT NULL CHECK (logo IN (0, 1)),
    note TEXT NOT NULL
);
CREATE INDEX channel_picture_channel ON channel_picture (channel_id);
CREATE TABLE channel_revision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
CREATE TABLE channel_takeover (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id BIGINT NOT NULL REFERENCES channel (id),
    noted_at BIGINT NOT NULL,
    noted_by TEXT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT,
    reason TEXT
);
CREATE UNIQUE INDEX channel_takeover_standing ON channel_takeover (channel_id) WHERE ended_at IS NULL;
CREATE TABLE closure_case (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
CREATE INDEX closure_channel ON closure_case (channel_id, id);
CREATE UNIQUE INDEX closure_under_way ON closure_case (channel_id) WHERE state = 'open';
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
CREATE TABLE common_finding_memory (
    kind TEXT PRIMARY KEY,
    first_seen_at BIGINT NOT NULL,
    told_at BIGINT,
    escalated_at BIGINT
);
CREATE TABLE custodian_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    public_key BLOB NOT NULL,
    salt BLOB NOT NULL,
    cost_log BIGINT NOT NULL,
    cost_block BIGINT NOT NULL,
    cost_passes BIGINT NOT NULL,
    sealed BLOB,
    made_at BIGINT NOT NULL,
    rewrapped_at BIGINT,
    retired_at BIGINT,
    CHECK ((sealed IS NULL) = (retired_at IS NOT NULL))
);
CREATE UNIQUE INDEX custodian_key_one ON custodian_key (person_id) WHERE retired_at IS NULL;
CREATE TABLE deposit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id BIGINT NOT NULL REFERENCES channel (id),
    number BIGINT NOT NULL,
    deposited_by BIGINT NOT NULL REFERENCES person (id),
    deposited_at BIGINT NOT NULL,
    opened_at BIGINT,
    ended_at BIGINT,
    UNIQUE (channel_id, number)
);
CREATE UNIQUE INDEX deposit_current ON deposit (channel_id) WHERE ended_at IS NULL;
CREATE TABLE deposit_opening (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deposit_id BIGINT NOT NULL REFERENCES deposit (id),
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'approved', 'refused', 'opened', 'expired', 'overtaken')),
    asked_by BIGINT NOT NULL REFERENCES person (id),
    asked_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    decided_by BIGINT REFERENCES person (id),
    decided_at BIGINT,
    opened_by BIGINT REFERENCES person (id),
    opened_at BIGINT,
    CHECK (state NOT IN ('approved', 'opened') OR decided_by <> asked_by)
);
CREATE INDEX deposit_opening_deposit ON deposit_opening (deposit_id, id);
CREATE UNIQUE INDEX deposit_opening_live ON deposit_opening (deposit_id) WHERE state IN ('asked', 'approved');
CREATE TABLE deposit_parcel (
    deposit_id BIGINT NOT NULL REFERENCES deposit (id),
    key_id BIGINT NOT NULL REFERENCES custodian_key (id),
    encapsulated BLOB NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (deposit_id, key_id)
);
CREATE INDEX deposit_parcel_key ON deposit_parcel (key_id);
CREATE TABLE deposit_reminder (
    channel_id BIGINT PRIMARY KEY REFERENCES channel (id),
    reminded_at BIGINT NOT NULL
);
CREATE TABLE document_reading (
    person_id BIGINT NOT NULL REFERENCES person (id),
    slug TEXT NOT NULL,
    mark TEXT NOT NULL,
    read_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, slug, mark)
);
CREATE INDEX document_reading_slug ON document_reading (slug, mark);
CREATE TABLE document_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    slug TEXT NOT NULL,
    number BIGINT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    reference TEXT,
    valid_from BIGINT,
    link TEXT,
    replaces TEXT,
    replaced_by TEXT,
    added_at BIGINT NOT NULL,
    added_by BIGINT NOT NULL REFERENCES person (id),
    UNIQUE (slug, number)
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
CREATE TABLE finding_memory (
    channel_id BIGINT NOT NULL REFERENCES channel (id),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    first_seen_at BIGINT NOT NULL,
    told_at BIGINT,
    escalated_at BIGINT,
    PRIMARY KEY (channel_id, kind, subject)
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
CREATE TABLE identity_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id BIGINT NOT NULL REFERENCES channel (id),
    part TEXT NOT NULL CHECK (part IN ('handle', 'accountID')),
    before_value TEXT,
    after_value TEXT NOT NULL,
    found_by TEXT NOT NULL,
    found_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'confirmed', 'rejected')),
    settled_by TEXT,
    settled_at BIGINT
, overtaken_at BIGINT);
CREATE UNIQUE INDEX identity_change_open ON identity_change (channel_id, part) WHERE state = 'open';
CREATE TABLE impostor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_key TEXT NOT NULL UNIQUE,
    shown TEXT NOT NULL,
    platform TEXT,
    state TEXT NOT NULL,
    reported_at BIGINT NOT NULL,
    judged_at BIGINT,
    judged_by BIGINT REFERENCES person (id),
    note TEXT
);
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
CREATE INDEX item_own ON item (channel_id, written_at) WHERE direction = 'sent';
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
CREATE TABLE leaving (
    person_id BIGINT PRIMARY KEY REFERENCES person (id),
    last_day TEXT NOT NULL,
    recorded_at BIGINT NOT NULL
);
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
CREATE TABLE letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
CREATE INDEX letter_about ON letter (about);
CREATE INDEX letter_person ON letter (person_id);
CREATE INDEX letter_unsent ON letter (state, id) WHERE state IN ('waiting', 'failed', 'no_address');
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
CREATE TABLE listing_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
CREATE TABLE migration (name TEXT PRIMARY KEY NOT NULL, statements TEXT NOT NULL);
CREATE TABLE notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
CREATE TABLE oversight_setting (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    listing_page TEXT
);
CREATE TABLE party_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,
    added_at BIGINT NOT NULL
);
CREATE TABLE passphrase_attempt (
    person_id BIGINT PRIMARY KEY REFERENCES person (id),
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);
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
, email TEXT, politician INTEGER NOT NULL DEFAULT 0 CHECK (politician IN (0, 1)));
CREATE INDEX person_unit ON person (unit_id);
CREATE TABLE platform (
    kind TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    patterns TEXT NOT NULL,
    about_length BIGINT,
    wikidata_property TEXT,
    changed_at BIGINT NOT NULL
);
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
CREATE TABLE report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    channel_id BIGINT REFERENCES channel (id),
    impostor_id BIGINT REFERENCES impostor (id),
    pasted TEXT,
    ground TEXT,
    words TEXT NOT NULL,
    contact TEXT,
    received_at BIGINT NOT NULL,
    salt BLOB NOT NULL,
    ledger_index BIGINT NOT NULL,
    handled_at BIGINT,
    handled_by BIGINT REFERENCES person (id),
    note TEXT
);
CREATE INDEX report_impostor ON report (impostor_id);
CREATE INDEX report_received ON report (received_at);
CREATE INDEX report_unhandled ON report (channel_id) WHERE handled_at IS NULL;
CREATE TABLE report_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mark TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX report_mark_at ON report_mark (mark, at);
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
CREATE TABLE unit_post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    post TEXT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    appointed_at BIGINT NOT NULL,
    UNIQUE (unit_id, post, person_id)
);
CREATE INDEX unit_post_person ON unit_post (person_id);
CREATE TABLE unit_wikidata (
    unit_id BIGINT PRIMARY KEY REFERENCES unit (id),
    item TEXT NOT NULL
);
CREATE TABLE visitor_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel_id BIGINT NOT NULL REFERENCES channel (id),
    checked_by BIGINT NOT NULL REFERENCES person (id),
    checked_at BIGINT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('shown', 'lacking')),
    note TEXT NOT NULL,
    told_sv TEXT NOT NULL,
    told_en TEXT NOT NULL,
    digest TEXT NOT NULL,
    evidence_id BIGINT REFERENCES evidence (id), site TEXT NOT NULL DEFAULT '',
    CHECK (outcome = 'lacking' OR evidence_id IS NOT NULL)
);
CREATE INDEX visitor_check_channel ON visitor_check (channel_id, id);
CREATE INDEX visitor_check_evidence ON visitor_check (evidence_id);
CREATE TABLE visitor_english (
    channel_id BIGINT PRIMARY KEY REFERENCES channel (id),
    municipality TEXT NOT NULL,
    unit TEXT NOT NULL,
    purpose TEXT NOT NULL
);
