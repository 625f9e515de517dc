import Channels
import Database
import Foundation

/// What the inbox knows of how a channel is kept: enough to judge whether it is alive and minded (KUN-57, KUN-58).
public struct ChannelActivity: Sendable, Hashable {
    /// When the municipality last wrote on it; nil when nothing of its own is known.
    public let lastOwnAt: Date?
    /// How many messages wait for somebody.
    public let open: Int
    /// How many of them should have been answered by now.
    public let late: Int
    /// When the first of those should have been answered; nil when none is late.
    public let lateSince: Date?

    /// - Parameters:
    ///   - lastOwnAt: when the municipality last wrote on it.
    ///   - open: how many messages wait for somebody.
    ///   - late: how many of them should have been answered by now.
    ///   - lateSince: when the first of those should have been answered.
    public init(lastOwnAt: Date? = nil, open: Int = 0, late: Int = 0, lateSince: Date? = nil) {
        self.lastOwnAt = lastOwnAt
        self.open = open
        self.late = late
        self.lateSince = lateSince
    }

    /// Of every channel, in two queries: their cost follows the channels and what waits, not all that was ever written.
    public static func all(at now: Date, in session: Session) throws -> [Channel.ID: ChannelActivity] {
        let waiting = try Self.waiting(at: now, in: session)
        var found: [Channel.ID: ChannelActivity] = [:]
        let sql = """
            SELECT c.id, (SELECT MAX(i.written_at) FROM item i WHERE i.channel_id = c.id AND i.direction = 'sent') AS last_own_at
            FROM channel c
            """
        for row in try session.rows(sql) {
            let id: Channel.ID = try row.id("id")
            let waits = waiting[id]
            found[id] = ChannelActivity(
                lastOwnAt: try row.optionalDate("last_own_at"), open: waits?.open ?? 0, late: waits?.late ?? 0,
                lateSince: waits?.lateSince)
        }
        return found
    }

    /// How many messages on the channel wait for somebody.
    public static func openItems(on channel: Channel.ID, in session: Session) throws -> Int {
        let sql = "SELECT COUNT(*) AS number FROM item WHERE channel_id = ? AND shelf IN (0, 1) AND state = 'open'"
        return Int(clamping: try session.row(sql, channel)?.int("number") ?? 0)
    }

    private static func waiting(at now: Date, in session: Session) throws -> [Channel.ID: ChannelActivity] {
        let sql = """
            SELECT channel_id, COUNT(*) AS open_count, SUM(CASE WHEN due_at < ? THEN 1 ELSE 0 END) AS late_count,
                MIN(CASE WHEN due_at < ? THEN due_at END) AS late_since
            FROM item WHERE shelf IN (0, 1) AND state = 'open' GROUP BY channel_id
            """
        var found: [Channel.ID: ChannelActivity] = [:]
        for row in try session.rows(sql, now, now) {
            found[try row.id("channel_id")] = ChannelActivity(
                open: Int(clamping: try row.int("open_count")), late: Int(clamping: try row.int("late_count")),
                lateSince: try row.optionalDate("late_since"))
        }
        return found
    }
}
