import Database
import Foundation
import Organisation

/// The SQL for those who can sign in to channels' accounts.
public enum AccessStore {
    /// The channels whose accounts a person can sign in to, with how.
    public static func channels(of person: Person.ID, in session: Session) throws -> [(channel: Channel.ID, profile: ProfileKind)] {
        try session.rows("SELECT channel_id, profile FROM channel_access WHERE person_id = ? ORDER BY id", person).map {
            (channel: try $0.id("channel_id"), profile: try $0.value("profile", as: ProfileKind.self))
        }
    }

    static func holder(_ person: Person.ID, of channel: Channel.ID, in session: Session) throws -> AccessHolder? {
        try session.row(
            "SELECT person_id, profile, since, reason FROM channel_access WHERE channel_id = ? AND person_id = ?",
            channel, person
        ).map {
            AccessHolder(
                person: try $0.id("person_id"), profile: try $0.value("profile", as: ProfileKind.self),
                since: try $0.date("since"), reason: try $0.optionalText("reason"))
        }
    }

    static func put(
        _ person: Person.ID, _ profile: ProfileKind, because reason: String?, of channel: Channel.ID, at now: Date,
        in session: Session
    ) throws {
        try session.execute(
            """
            INSERT INTO channel_access (channel_id, person_id, profile, since, reason) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (channel_id, person_id) DO UPDATE SET profile = excluded.profile, reason = excluded.reason
            """, channel, person, profile.rawValue, now, reason)
    }

    static func delete(_ person: Person.ID, of channel: Channel.ID, in session: Session) throws -> Bool {
        try session.execute(
            "DELETE FROM channel_access WHERE channel_id = ? AND person_id = ?", channel, person) > 0
    }
}
