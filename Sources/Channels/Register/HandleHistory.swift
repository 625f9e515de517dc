import Database
import Foundation
import Organisation

/// A name that a channel has or has had on its platform.
public struct FormerHandle: Sendable, Hashable {
    /// The name, without an at sign.
    public let handle: String
    /// Where the channel was found under it.
    public let address: WebAddress
    /// Since when the register has it.
    public let from: Date
    /// Until when; nil for the name that holds now.
    public let until: Date?
}

/// The SQL for the names that channels have had.
public enum HandleStore {
    /// The names that a channel has had, the newest first.
    public static func handles(of channel: Channel.ID, in session: Session) throws -> [FormerHandle] {
        try session.rows(
            """
            SELECT handle, address, from_at, until_at FROM channel_handle WHERE channel_id = ?
            ORDER BY from_at DESC, id DESC
            """, channel
        ).map(former)
    }

    /// The names that channels have had and have no longer, by channel.
    public static func former(in session: Session) throws -> [Channel.ID: [FormerHandle]] {
        var former: [Channel.ID: [FormerHandle]] = [:]
        for row in try session.rows(
            """
            SELECT channel_id, handle, address, from_at, until_at FROM channel_handle WHERE until_at IS NOT NULL
            ORDER BY from_at DESC, id DESC
            """) {
            former[try row.id("channel_id"), default: []].append(try self.former(row))
        }
        return former
    }

    static func begin(
        _ handle: String, at address: WebAddress, of channel: Channel.ID, from now: Date, in session: Session
    ) throws {
        try session.execute(
            "INSERT INTO channel_handle (channel_id, handle, address, from_at) VALUES (?, ?, ?, ?)",
            channel, handle, address.text, now)
    }

    /// Notes that the name that held until now holds no longer.
    static func end(of channel: Channel.ID, at now: Date, in session: Session) throws {
        try session.execute(
            "UPDATE channel_handle SET until_at = ? WHERE channel_id = ? AND until_at IS NULL", now, channel)
    }

    private static func former(_ row: Row) throws -> FormerHandle {
        FormerHandle(
            handle: try row.text("handle"), address: WebAddress(stored: try row.text("address")),
            from: try row.date("from_at"), until: try row.optionalDate("until_at"))
    }
}
