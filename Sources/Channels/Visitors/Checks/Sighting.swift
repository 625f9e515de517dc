import Database
import Evidence
import Foundation
import Organisation

/// That somebody looked whether a channel shows a text that should stand there, and what they saw. What the text is, and
/// where it is kept, is the concern of whoever asks for the look.
public struct Sighting: Sendable, Hashable {
    /// The channel.
    public let channel: Channel.ID
    /// Who looked.
    public let checkedBy: Person.ID
    /// When.
    public let checkedAt: Date
    /// What they saw.
    public let outcome: Outcome
    /// What was missing, in their own words; empty when nothing was.
    public let note: String
    /// What tells the text that they compared with from others.
    public let digest: String
    /// Scheme and host of the public site that day, which the text's links are made with.
    public let site: String
    /// The picture of what was shown; nil where something was missing and no picture was taken.
    public let evidence: StoredEvidence.ID?

    /// What a look can show.
    public enum Outcome: String, Sendable, CaseIterable, SQLConvertible {
        /// The channel shows it.
        case shown
        /// Something is missing.
        case lacking
    }

    /// How long a look is taken to hold, in seconds: a year. No guideline says.
    public static let lasts: TimeInterval = 365 * 86_400

    /// Why somebody should look again; nil when nobody need.
    ///
    /// - Parameter digest: tells the text as it is now, with links to a site.
    func need(at now: Date, digest current: (_ site: String) -> String) -> VisitorCheckNeed.Kind? {
        if outcome == .lacking { return .lacking }
        if digest != current(site) { return .changed }
        return now.timeIntervalSince(checkedAt) >= Self.lasts ? .old : nil
    }
}

extension Sighting {
    /// The columns that every table of sightings has, besides its key and the text as it was.
    static let columns = "channel_id, checked_by, checked_at, outcome, note, digest, site, evidence_id"

    init(_ row: Row) throws {
        self.init(
            channel: try row.id("channel_id"), checkedBy: try row.id("checked_by"), checkedAt: try row.date("checked_at"),
            outcome: try row.value("outcome", as: Outcome.self), note: try row.text("note"), digest: try row.text("digest"),
            site: try row.text("site"), evidence: try row.optionalID("evidence_id"))
    }

    /// Stores it.
    ///
    /// - Parameter told: the text as it was, by the columns that the table has for it.
    /// - Returns: the new row's key.
    func insert<Check>(into table: String, told: KeyValuePairs<String, String>, in session: Session) throws -> RowID<Check> {
        let values: [(any SQLConvertible)?] = [channel, checkedBy, checkedAt, outcome, note, digest, site, evidence] + told.map(\.value)
        let names = [Self.columns] + told.map(\.key)
        let places = values.map { _ in "?" }.joined(separator: ", ")
        let row = try session.row(
            "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(places)) RETURNING id", arguments: values)
        guard let row else { throw Refusal.notFound }
        return try row.id("id")
    }
}
