import Database

/// The tables of this room. Frozen once shipped; a change is a new migration.
public enum OrganisationSchema {
    /// The steps that make the tables, in order.
    public static let migrations: [Migration] = base + AbsenceSchema.migrations

    private static let base: [Migration] = [
        Migration(
            "The organisation has units, people and the roles they hold",
            """
            CREATE TABLE unit (
                id {{id}},
                name TEXT NOT NULL UNIQUE,
                board TEXT NOT NULL
            );
            CREATE TABLE person (
                id {{id}},
                username TEXT NOT NULL UNIQUE,
                first_name TEXT NOT NULL,
                last_name TEXT NOT NULL,
                title TEXT NOT NULL,
                unit_id BIGINT REFERENCES unit (id),
                active INTEGER NOT NULL CHECK (active IN (0, 1)),
                created_at BIGINT NOT NULL
            );
            CREATE INDEX person_unit ON person (unit_id);
            CREATE TABLE role_grant (
                id {{id}},
                person_id BIGINT NOT NULL REFERENCES person (id),
                role TEXT NOT NULL,
                channel_id BIGINT,
                given_at BIGINT NOT NULL
            );
            CREATE UNIQUE INDEX role_grant_once ON role_grant (person_id, role, COALESCE(channel_id, 0));
            CREATE INDEX role_grant_role ON role_grant (role);
            """),
        Migration(
            "People sign in with passwords and stay signed in by sessions",
            """
            CREATE TABLE password (
                person_id BIGINT PRIMARY KEY REFERENCES person (id),
                hash TEXT NOT NULL,
                changed_at BIGINT NOT NULL
            );
            CREATE TABLE sign_in_session (
                id {{id}},
                token_hash {{blob}} NOT NULL UNIQUE,
                person_id BIGINT NOT NULL REFERENCES person (id),
                started_at BIGINT NOT NULL,
                last_seen_at BIGINT NOT NULL,
                ends_at BIGINT NOT NULL
            );
            CREATE INDEX sign_in_session_person ON sign_in_session (person_id);
            CREATE INDEX sign_in_session_end ON sign_in_session (ends_at);
            CREATE TABLE sign_in_attempt (
                mark TEXT PRIMARY KEY,
                failures BIGINT NOT NULL,
                last_at BIGINT NOT NULL
            );
            CREATE INDEX sign_in_attempt_last ON sign_in_attempt (last_at);
            CREATE TABLE refused_sign_in (
                day BIGINT PRIMARY KEY,
                attempts BIGINT NOT NULL
            );
            """),
        Migration(
            "The public register counts its own changes",
            """
            CREATE TABLE public_register (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                version BIGINT NOT NULL
            );
            INSERT INTO public_register (id, version) VALUES (1, 1);
            """),
        Migration(
            "The guideline has versions that are adopted",
            """
            CREATE TABLE guideline_version (
                id {{id}},
                guideline TEXT NOT NULL,
                version BIGINT NOT NULL,
                municipality TEXT NOT NULL,
                profile {{blob}} NOT NULL,
                sha256 TEXT NOT NULL,
                adopted_at BIGINT NOT NULL,
                adopted_by TEXT NOT NULL,
                person_name TEXT,
                decision TEXT,
                decided_on TEXT,
                ledger_index BIGINT NOT NULL,
                UNIQUE (guideline, version)
            );
            """),
        Migration(
            "People can be written to, and posts decide for units",
            """
            ALTER TABLE person ADD COLUMN email TEXT;
            ALTER TABLE person ADD COLUMN politician INTEGER NOT NULL DEFAULT 0 CHECK (politician IN (0, 1));
            CREATE TABLE unit_post (
                id {{id}},
                unit_id BIGINT NOT NULL REFERENCES unit (id),
                post TEXT NOT NULL,
                person_id BIGINT NOT NULL REFERENCES person (id),
                appointed_at BIGINT NOT NULL,
                UNIQUE (unit_id, post, person_id)
            );
            CREATE INDEX unit_post_person ON unit_post (person_id);
            """),
    ]
}
