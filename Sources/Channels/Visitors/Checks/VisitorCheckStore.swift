import Database
import Evidence
import Foundation
import Organisation

/// The SQL for checks of what visitors are told.
public enum VisitorCheckStore {
    private static let columns = """
        id, channel_id, checked_by, checked_at, outcome, note, told_sv, told_en, digest, site, evidence_id
        """

    /// The check; nil when there is none with the key.
    public static func check(_ id: VisitorCheck.ID, in session: Session) throws -> VisitorCheck? {
        try session.row("SELECT \(columns) FROM visitor_check WHERE id = ?", id).map(check)
    }

    /// A channel's checks, the newest first.
    public static func checks(of channel: Channel.ID, in session: Session) throws -> [VisitorCheck] {
        try session.rows("SELECT \(columns) FROM visitor_check WHERE channel_id = ? ORDER BY id DESC", channel).map(check)
    }

    /// Each channel's newest check.
    static func newest(in session: Session) throws -> [Channel.ID: VisitorCheck] {
        let sql = "SELECT \(columns) FROM visitor_check WHERE id IN (SELECT MAX(id) FROM visitor_check GROUP BY channel_id)"
        return Dictionary(uniqueKeysWithValues: try session.rows(sql).map(check).map { ($0.channel, $0) })
    }

    static func insert(
        _ channel: Channel.ID, _ outcome: VisitorCheck.Outcome, _ pasted: PastedTexts, site: String, note: String,
        evidence: StoredEvidence.ID?, by person: Person.ID, at now: Date, in session: Session
    ) throws -> VisitorCheck.ID {
        let row = try session.row(
            """
            INSERT INTO visitor_check (channel_id, checked_by, checked_at, outcome, note, told_sv, told_en, digest, site, evidence_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """, channel, person, now, outcome, note, pasted.swedishText, pasted.englishText, pasted.digest, site, evidence)
        guard let row else { throw Refusal.notFound }
        return try row.id("id")
    }

    private static func check(_ row: Row) throws -> VisitorCheck {
        VisitorCheck(
            id: try row.id("id"), channel: try row.id("channel_id"), checkedBy: try row.id("checked_by"),
            checkedAt: try row.date("checked_at"), outcome: try row.value("outcome", as: VisitorCheck.Outcome.self),
            note: try row.text("note"), swedishText: try row.text("told_sv"), englishText: try row.text("told_en"),
            digest: try row.text("digest"), site: try row.text("site"), evidence: try row.optionalID("evidence_id"))
    }
}
