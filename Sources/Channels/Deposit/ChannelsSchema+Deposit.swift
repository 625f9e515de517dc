import Database

extension ChannelsSchema {
    /// Sealed sign-ins, the keys that they are sealed to, and who has asked to open them.
    static let deposits = Migration(
        "Sign-ins are deposited, sealed to the custodians",
        """
        CREATE TABLE custodian_key (
            id {{id}},
            person_id BIGINT NOT NULL REFERENCES person (id),
            public_key {{blob}} NOT NULL,
            salt {{blob}} NOT NULL,
            cost_log BIGINT NOT NULL,
            cost_block BIGINT NOT NULL,
            cost_passes BIGINT NOT NULL,
            sealed {{blob}},
            made_at BIGINT NOT NULL,
            rewrapped_at BIGINT,
            retired_at BIGINT,
            CHECK ((sealed IS NULL) = (retired_at IS NOT NULL))
        );
        CREATE UNIQUE INDEX custodian_key_one ON custodian_key (person_id) WHERE retired_at IS NULL;
        CREATE TABLE deposit (
            id {{id}},
            channel_id BIGINT NOT NULL REFERENCES channel (id),
            number BIGINT NOT NULL,
            deposited_by BIGINT NOT NULL REFERENCES person (id),
            deposited_at BIGINT NOT NULL,
            opened_at BIGINT,
            ended_at BIGINT,
            UNIQUE (channel_id, number)
        );
        CREATE UNIQUE INDEX deposit_current ON deposit (channel_id) WHERE ended_at IS NULL;
        CREATE TABLE deposit_parcel (
            deposit_id BIGINT NOT NULL REFERENCES deposit (id),
            key_id BIGINT NOT NULL REFERENCES custodian_key (id),
            encapsulated {{blob}} NOT NULL,
            sealed {{blob}} NOT NULL,
            PRIMARY KEY (deposit_id, key_id)
        );
        CREATE INDEX deposit_parcel_key ON deposit_parcel (key_id);
        CREATE TABLE deposit_opening (
            id {{id}},
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
        CREATE TABLE passphrase_attempt (
            person_id BIGINT PRIMARY KEY REFERENCES person (id),
            failures BIGINT NOT NULL,
            last_at BIGINT NOT NULL
        );
        CREATE TABLE deposit_reminder (
            channel_id BIGINT PRIMARY KEY REFERENCES channel (id),
            reminded_at BIGINT NOT NULL
        );
        """)
}
