import Channels
import Database
import Foundation
import Organisation
import WorkingTime

/// When the municipality last wrote on a channel, as somebody who has looked says: all that is known of it where no
/// platform is connected (HBG-4.3, OSB-17, KUN-57).
public struct LastPost: Sendable, Hashable {
    /// The day of the newest post.
    public let day: LocalDate
    /// The day somebody looked.
    public let seenOn: LocalDate
    /// Who looked.
    public let by: Person.ID
}

/// The SQL for last posts as people have told of them. Whoever does not know leaves what was known before, and so does
/// whoever notes late what was seen before that.
enum LastPostStore {
    private static let columns = "channel_id, day, seen_on, told_by"

    static func all(in session: Session) throws -> [Channel.ID: LastPost] {
        var found: [Channel.ID: LastPost] = [:]
        for row in try session.rows("SELECT \(columns) FROM channel_last_post") {
            guard let day = LocalDate(try row.text("day")), let seen = LocalDate(try row.text("seen_on")) else { continue }
            found[try row.id("channel_id")] = LastPost(day: day, seenOn: seen, by: try row.id("told_by"))
        }
        return found
    }

    static func put(_ post: LastPost, of channel: Channel.ID, at now: Date, in session: Session) throws {
        try session.execute(
            """
            INSERT INTO channel_last_post (\(columns), told_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (channel_id) DO UPDATE SET day = excluded.day, seen_on = excluded.seen_on,
                told_by = excluded.told_by, told_at = excluded.told_at
                WHERE excluded.seen_on >= channel_last_post.seen_on
            """, channel, post.day.description, post.seenOn.description, post.by, now)
    }
}
