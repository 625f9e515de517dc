import Database

/// The tables of this room: applications. Frozen once shipped; a change is a new migration.
public enum ApplicationsSchema {
    /// The steps that make the tables, in order.
    public static let migrations: [Migration] = [
        Migration(
            "Applications for channels, from draft to decision",
            """
            CREATE TABLE application (
                id {{id}},
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
            );
            CREATE INDEX application_applicant ON application (applicant_id);
            CREATE INDEX application_state ON application (state);
            CREATE TABLE application_answer (
                id {{id}},
                application_id BIGINT NOT NULL REFERENCES application (id),
                question TEXT NOT NULL,
                value TEXT NOT NULL,
                revision BIGINT NOT NULL,
                person_id BIGINT NOT NULL REFERENCES person (id),
                written_at BIGINT NOT NULL,
                competing INTEGER NOT NULL CHECK (competing IN (0, 1))
            );
            CREATE INDEX application_answer_place ON application_answer (application_id, question);
            CREATE TABLE application_line (
                id {{id}},
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
            CREATE TABLE application_event (
                id {{id}},
                application_id BIGINT NOT NULL REFERENCES application (id),
                kind TEXT NOT NULL,
                person_id BIGINT NOT NULL REFERENCES person (id),
                happened_at BIGINT NOT NULL,
                comment TEXT NOT NULL,
                round BIGINT NOT NULL
            );
            CREATE INDEX application_event_place ON application_event (application_id);
            """),
        Migration(
            "What paper an application was handed in as, so that an activity plan is known as one",
            """
            ALTER TABLE application ADD COLUMN paper TEXT;
            UPDATE application SET paper = 'activityPlan' WHERE EXISTS (
                SELECT 1 FROM application_line
                WHERE application_line.application_id = application.id AND application_line.round = application.round
                    AND application_line.step LIKE 'Aktivitetsplan%'
            );
            CREATE INDEX application_channel ON application (channel_id);
            """),
        Migration(
            "By which post or role an application was decided, as it was that day",
            "ALTER TABLE application_event ADD COLUMN decided_by TEXT"),
    ]
}
