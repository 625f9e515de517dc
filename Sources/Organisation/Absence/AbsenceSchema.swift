import Database

/// The tables of absence. Frozen once shipped; a change is a new migration.
enum AbsenceSchema {
    static let migrations: [Migration] = [
        Migration(
            "People are away and leave",
            """
            CREATE TABLE absence (
                id {{id}},
                person_id BIGINT NOT NULL REFERENCES person (id),
                from_day TEXT NOT NULL,
                to_day TEXT,
                note TEXT,
                recorded_at BIGINT NOT NULL
            );
            CREATE UNIQUE INDEX absence_once ON absence (person_id, from_day);
            CREATE INDEX absence_days ON absence (from_day, to_day);
            CREATE TABLE leaving (
                person_id BIGINT PRIMARY KEY REFERENCES person (id),
                last_day TEXT NOT NULL,
                recorded_at BIGINT NOT NULL
            );
            """)
    ]
}
