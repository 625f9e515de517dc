import Database
import Foundation

/// The SQL for when somebody was last reminded of a channel's deposit.
enum ReminderStore {
    static func reminded(in session: Session) throws -> [Channel.ID: Date] {
        Dictionary(
            uniqueKeysWithValues: try session.rows("SELECT channel_id, reminded_at FROM deposit_reminder").map {
                (try $0.id("channel_id"), try $0.date("reminded_at"))
            })
    }

    static func note(_ channel: Channel.ID, at now: Date, in session: Session) throws {
        try session.execute(
            """
            INSERT INTO deposit_reminder (channel_id, reminded_at) VALUES (?, ?)
            ON CONFLICT (channel_id) DO UPDATE SET reminded_at = excluded.reminded_at
            """, channel, now)
    }

    /// What was asked of the custodians is now to be asked of those who answer for the channels.
    static func forgetAll(in session: Session) throws {
        try session.execute("DELETE FROM deposit_reminder")
    }

    /// A new deposit begins anew.
    static func forget(_ channel: Channel.ID, in session: Session) throws {
        try session.execute("DELETE FROM deposit_reminder WHERE channel_id = ?", channel)
    }
}
