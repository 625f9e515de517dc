import Database
import Foundation
import Organisation

/// That somebody else may have taken over a channel's account. While it stands the account is not called official.
public struct Takeover: Sendable, Hashable {
    /// The channel.
    public let channel: Channel.ID
    /// When it was noted.
    public let since: Date
    /// Who noted it, as the ledger names actors.
    public let notedBy: String
}

/// The SQL for accounts that may have been taken over.
public enum TakeoverStore {
    private static let columns = "channel_id, noted_at, noted_by"

    /// What stands, by channel.
    public static func standing(in session: Session) throws -> [Channel.ID: Takeover] {
        let found = try session.rows("SELECT \(columns) FROM channel_takeover WHERE ended_at IS NULL").map(takeover)
        return Dictionary(found.map { ($0.channel, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What stands about one channel; nil when nothing does.
    public static func standing(of channel: Channel.ID, in session: Session) throws -> Takeover? {
        try session.row("SELECT \(columns) FROM channel_takeover WHERE channel_id = ? AND ended_at IS NULL", channel).map(takeover)
    }

    /// - Returns: false when it stands already.
    static func note(_ channel: Channel.ID, by actor: String, at now: Date, in session: Session) throws -> Bool {
        try session.execute(
            "INSERT INTO channel_takeover (channel_id, noted_at, noted_by) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            channel, now, actor) > 0
    }

    /// - Returns: false when nothing stood.
    static func end(
        of channel: Channel.ID, because reason: String?, by actor: String, at now: Date, in session: Session
    ) throws -> Bool {
        try session.execute(
            "UPDATE channel_takeover SET ended_at = ?, ended_by = ?, reason = ? WHERE channel_id = ? AND ended_at IS NULL",
            now, actor, reason, channel) > 0
    }

    private static func takeover(_ row: Row) throws -> Takeover {
        Takeover(channel: try row.id("channel_id"), since: try row.date("noted_at"), notedBy: try row.text("noted_by"))
    }
}

/// The table of accounts that may have been taken over.
enum TakeoverSchema {
    static let migrations: [Migration] = [
        Migration(
            "An account may have been taken over",
            """
            CREATE TABLE channel_takeover (
                id {{id}},
                channel_id BIGINT NOT NULL REFERENCES channel (id),
                noted_at BIGINT NOT NULL,
                noted_by TEXT NOT NULL,
                ended_at BIGINT,
                ended_by TEXT,
                reason TEXT
            );
            CREATE UNIQUE INDEX channel_takeover_standing ON channel_takeover (channel_id) WHERE ended_at IS NULL;
            """)
    ]
}
