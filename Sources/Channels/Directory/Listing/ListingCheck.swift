import Database
import Organisation

/// That somebody looked whether the list of channels stands on the channel that speaks for the municipality (GOT-41).
@dynamicMemberLookup
public struct ListingCheck: Sendable, Hashable, Identifiable {
    public typealias ID = RowID<ListingCheck>

    public let id: ID
    /// The look. It compared with a list that ``ListingText/digest`` tells from others.
    public let sighting: Sighting
    /// The whole list as it was that day, to see later what has changed.
    public let told: String

    /// What the look was like.
    public subscript<Value>(dynamicMember part: KeyPath<Sighting, Value>) -> Value { sighting[keyPath: part] }
}

/// The SQL for checks of the list on a channel.
public enum ListingStore {
    private static let columns = "id, told, \(Sighting.columns)"

    /// The newest checks, the newest first.
    public static func checks(limit: Int, in session: Session) throws -> [ListingCheck] {
        try session.rows("SELECT \(columns) FROM listing_check ORDER BY id DESC LIMIT ?", limit).map(check)
    }

    /// The check; nil when there is none with the key.
    public static func check(_ id: ListingCheck.ID, in session: Session) throws -> ListingCheck? {
        try session.row("SELECT \(columns) FROM listing_check WHERE id = ?", id).map(check)
    }

    static func insert(_ sighting: Sighting, of text: ListingText, in session: Session) throws -> ListingCheck.ID {
        try sighting.insert(into: "listing_check", told: ["told": text.full], in: session)
    }

    private static func check(_ row: Row) throws -> ListingCheck {
        ListingCheck(id: try row.id("id"), sighting: try Sighting(row), told: try row.text("told"))
    }
}
