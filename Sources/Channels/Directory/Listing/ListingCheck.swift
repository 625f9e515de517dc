import Database
import Evidence
import Foundation
import Organisation

/// That somebody looked whether the list of channels stands on the channel that speaks for the municipality (GOT-41).
public struct ListingCheck: Sendable, Hashable, Identifiable {
    public typealias ID = RowID<ListingCheck>

    public let id: ID
    /// The channel.
    public let channel: Channel.ID
    /// Who looked.
    public let checkedBy: Person.ID
    /// When.
    public let checkedAt: Date
    /// What they saw.
    public let outcome: VisitorCheck.Outcome
    /// What was missing, in their own words; empty when nothing was.
    public let note: String
    /// The whole list as it was that day, to see later what has changed.
    public let told: String
    /// What tells that list from others (``ListingText/digest``).
    public let digest: String
    /// Scheme and host of the public site that day, which the list links to.
    public let site: String
    /// The picture of what was shown; nil where something was missing and no picture was taken.
    public let evidence: StoredEvidence.ID?
}

/// The SQL for checks of the list on a channel.
public enum ListingStore {
    private static let columns = "id, channel_id, checked_by, checked_at, outcome, note, told, digest, site, evidence_id"

    /// The newest checks, the newest first.
    public static func checks(limit: Int, in session: Session) throws -> [ListingCheck] {
        try session.rows("SELECT \(columns) FROM listing_check ORDER BY id DESC LIMIT ?", limit).map(check)
    }

    /// The check; nil when there is none with the key.
    public static func check(_ id: ListingCheck.ID, in session: Session) throws -> ListingCheck? {
        try session.row("SELECT \(columns) FROM listing_check WHERE id = ?", id).map(check)
    }

    static func insert(
        _ channel: Channel.ID, _ outcome: VisitorCheck.Outcome, _ text: ListingText, site: String, note: String,
        evidence: StoredEvidence.ID?, by person: Person.ID, at now: Date, in session: Session
    ) throws -> ListingCheck.ID {
        let row = try session.row(
            """
            INSERT INTO listing_check (channel_id, checked_by, checked_at, outcome, note, told, digest, site, evidence_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """, channel, person, now, outcome, note, text.full, text.digest, site, evidence)
        guard let row else { throw Refusal.notFound }
        return try row.id("id")
    }

    private static func check(_ row: Row) throws -> ListingCheck {
        ListingCheck(
            id: try row.id("id"), channel: try row.id("channel_id"), checkedBy: try row.id("checked_by"),
            checkedAt: try row.date("checked_at"), outcome: try row.value("outcome", as: VisitorCheck.Outcome.self),
            note: try row.text("note"), told: try row.text("told"), digest: try row.text("digest"), site: try row.text("site"),
            evidence: try row.optionalID("evidence_id"))
    }
}
