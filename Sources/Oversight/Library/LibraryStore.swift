import Database
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// The rows of documents and of what people have read, inside one session.
enum LibraryStore {
    private static let columns = """
        id, slug, number, name, kind, reference, valid_from, link, replaces, replaced_by, added_at, added_by
        """

    /// Every version of each document that has one, the oldest first.
    static func versions(in session: Session) throws -> [String: [DocumentVersion]] {
        let versions = try session.rows("SELECT \(columns) FROM document_version ORDER BY slug, number").map(version)
        return Dictionary(grouping: versions, by: \.slug)
    }

    static func latest(of slug: String, in session: Session) throws -> DocumentVersion? {
        try session.row(
            "SELECT \(columns) FROM document_version WHERE slug = ? ORDER BY number DESC LIMIT 1", slug
        ).map(version)
    }

    /// Every version of a document, the newest first.
    static func versions(of slug: String, in session: Session) throws -> [DocumentVersion] {
        try session.rows("SELECT \(columns) FROM document_version WHERE slug = ? ORDER BY number DESC", slug).map(version)
    }

    static func insert(
        _ fields: DocumentFields.Cleaned, slug: String, number: Int, by person: Person.ID, at now: Date, in session: Session
    ) throws {
        try session.execute(
            """
            INSERT INTO document_version (slug, number, name, kind, reference, valid_from, link, replaces, replaced_by, added_at,
                added_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, slug, number, fields.name, fields.kind.rawValue, fields.reference, fields.validFrom?.dayNumber, fields.link,
            fields.replaces, fields.replacedBy, now, person)
    }

    /// - Returns: false when the person had read that version already.
    static func read(_ slug: String, mark: String, by person: Person.ID, at now: Date, in session: Session) throws -> Bool {
        try session.execute(
            """
            INSERT INTO document_reading (person_id, slug, mark, read_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """, person, slug, mark, now) == 1
    }

    /// When each person read each document in just these versions.
    static func readings(
        of documents: [GoverningDocument], in session: Session
    ) throws -> [Person.ID: [String: Date]] {
        let marks = Dictionary(documents.map { ($0.slug, $0.mark) }) { first, _ in first }
        var readings: [Person.ID: [String: Date]] = [:]
        try session.forEachRow("SELECT person_id, slug, mark, read_at FROM document_reading") { row in
            let slug = try row.text("slug")
            guard marks[slug] == (try row.text("mark")) else { return }
            readings[try row.id("person_id"), default: [:]][slug] = try row.date("read_at")
        }
        return readings
    }

    /// When one person read each document in just these versions.
    static func readings(
        of documents: [GoverningDocument], by person: Person.ID, in session: Session
    ) throws -> [String: Date] {
        let marks = Dictionary(documents.map { ($0.slug, $0.mark) }) { first, _ in first }
        var readings: [String: Date] = [:]
        try session.forEachRow("SELECT slug, mark, read_at FROM document_reading WHERE person_id = ?", person) { row in
            let slug = try row.text("slug")
            if marks[slug] == (try row.text("mark")) { readings[slug] = try row.date("read_at") }
        }
        return readings
    }

    private static func version(_ row: Row) throws -> DocumentVersion {
        let fields = DocumentFields.Cleaned(
            name: try row.text("name"), kind: Policy.Kind(rawValue: try row.text("kind")) ?? .policy,
            reference: try row.optionalText("reference"),
            validFrom: try row.optionalInt("valid_from").map { LocalDate(dayNumber: Int(clamping: $0)) },
            link: try row.optionalText("link"), replaces: try row.optionalText("replaces"),
            replacedBy: try row.optionalText("replaced_by"))
        return DocumentVersion(
            id: try row.id("id"), slug: try row.text("slug"), number: Int(clamping: try row.int("number")), fields: fields,
            addedAt: try row.date("added_at"), addedBy: try row.id("added_by"))
    }
}
