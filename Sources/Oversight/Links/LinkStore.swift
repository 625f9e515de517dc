import Channels
import Database
import Foundation

/// The SQL for what was seen of links, and for the page that lists the channels.
public enum LinkStore {
    private static let columns = "channel_id, direction, way, outcome, problem, page, seen, actor, at, since"

    /// What was last seen of the channel's links, each way of looking apart.
    public static func sights(of channel: Channel.ID, in session: Session) throws -> [LinkSight] {
        try session.rows("SELECT \(columns) FROM link_sight WHERE channel_id = ? ORDER BY direction, way", channel).map(sight)
    }

    /// The same for every channel.
    public static func all(in session: Session) throws -> [Channel.ID: [LinkSight]] {
        let sights = try session.rows("SELECT \(columns) FROM link_sight ORDER BY channel_id, direction, way").map(sight)
        return Dictionary(grouping: sights, by: \.channel)
    }

    /// The page on the municipality's website that lists its channels; nil until somebody has named it.
    public static func listingPage(in session: Session) throws -> String? {
        try session.row("SELECT listing_page FROM oversight_setting WHERE id = 1")?.optionalText("listing_page")
    }

    static func setListingPage(_ address: String?, in session: Session) throws {
        try session.execute(
            """
            INSERT INTO oversight_setting (id, listing_page) VALUES (1, ?)
            ON CONFLICT (id) DO UPDATE SET listing_page = excluded.listing_page
            """, address)
    }

    /// The open channels whose links were last fetched before a time, the longest ago first.
    static func notFetched(since time: Date, atMost limit: Int, in session: Session) throws -> [Channel.ID] {
        try session.rows(
            """
            SELECT c.id, MAX(s.at) AS at FROM channel c LEFT JOIN link_sight s ON s.channel_id = c.id AND s.way = 'fetched'
            WHERE c.closed_on IS NULL GROUP BY c.id HAVING MAX(s.at) IS NULL OR MAX(s.at) < ?
            ORDER BY COALESCE(MAX(s.at), 0), c.id LIMIT ?
            """, time, limit
        ).map { try $0.id("id") }
    }

    /// Stores a look, keeping since when it has been so.
    /// - Returns: whether it came out otherwise than the look before.
    static func put(_ sight: LinkSight, in session: Session) throws -> Bool {
        let before = try session.row(
            "SELECT \(columns) FROM link_sight WHERE channel_id = ? AND direction = ? AND way = ?", sight.channel,
            sight.direction.rawValue, sight.way.rawValue
        ).map(self.sight)
        let isSame = before?.outcome == sight.outcome
        try session.execute(
            """
            INSERT INTO link_sight (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (channel_id, direction, way) DO UPDATE SET outcome = excluded.outcome, problem = excluded.problem,
                page = excluded.page, seen = excluded.seen, actor = excluded.actor, at = excluded.at, since = excluded.since
            """, sight.channel, sight.direction.rawValue, sight.way.rawValue, sight.outcome.rawValue, sight.problem, sight.page,
            sight.seen, sight.actor, sight.at, isSame ? before?.since ?? sight.since : sight.since)
        return !isSame
    }

    private static func sight(_ row: Row) throws -> LinkSight {
        LinkSight(
            channel: try row.id("channel_id"), direction: try row.value("direction", as: LinkDirection.self),
            way: try row.value("way", as: LinkWay.self), outcome: try row.value("outcome", as: LinkOutcome.self),
            problem: try row.optionalText("problem"), page: try row.text("page"), seen: try row.optionalText("seen"),
            actor: try row.text("actor"), at: try row.date("at"), since: try row.date("since"))
    }
}
