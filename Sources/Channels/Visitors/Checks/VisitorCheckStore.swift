import Database
import Organisation

/// The SQL for checks of what visitors are told.
public enum VisitorCheckStore {
    private static let columns = "id, told_sv, told_en, \(Sighting.columns)"

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

    static func insert(_ sighting: Sighting, of pasted: PastedTexts, in session: Session) throws -> VisitorCheck.ID {
        let told: KeyValuePairs = ["told_sv": pasted.swedishText, "told_en": pasted.englishText]
        return try sighting.insert(into: "visitor_check", told: told, in: session)
    }

    private static func check(_ row: Row) throws -> VisitorCheck {
        VisitorCheck(
            id: try row.id("id"), sighting: try Sighting(row), swedishText: try row.text("told_sv"),
            englishText: try row.text("told_en"))
    }
}
