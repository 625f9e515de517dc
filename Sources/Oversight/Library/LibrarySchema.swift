import Database

/// The tables of the policy library.
enum LibrarySchema {
    static let migrations: [Migration] = [
        Migration(
            "Governing documents have versions, and people read them",
            """
            CREATE TABLE document_version (
                id {{id}},
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
            CREATE TABLE document_reading (
                person_id BIGINT NOT NULL REFERENCES person (id),
                slug TEXT NOT NULL,
                mark TEXT NOT NULL,
                read_at BIGINT NOT NULL,
                PRIMARY KEY (person_id, slug, mark)
            );
            CREATE INDEX document_reading_slug ON document_reading (slug, mark);
            """)
    ]
}
