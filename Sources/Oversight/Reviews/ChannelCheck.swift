import Channels
import Database
import Foundation
import Organisation
import WorkingTime

/// Something that somebody has looked through and dated.
public struct ChannelCheck: Sendable, Hashable {
    /// What.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// The responsible says that the channel is still needed, with the right people and the right texts.
        case review
        /// The channel has been evaluated (HBG-5.3).
        case evaluation
        /// The activity plan has been handed in (OSB-39).
        case activityPlan
        /// Somebody has looked when the municipality last wrote on it (HBG-4.3, OSB-17, KUN-57).
        case activity
    }

    /// What was looked through.
    public let kind: Kind
    /// The day.
    public let day: LocalDate
    /// What came of it; nil when nothing was written.
    public let note: String?
    /// Who noted it.
    public let by: Person.ID
    /// When it was noted.
    public let at: Date
}

/// The SQL for dated checks.
public enum CheckStore {
    private static let columns = "channel_id, kind, day, note, checked_by, checked_at"

    /// The newest check of each kind, of every channel.
    public static func all(in session: Session) throws -> [Channel.ID: [ChannelCheck.Kind: ChannelCheck]] {
        var found: [Channel.ID: [ChannelCheck.Kind: ChannelCheck]] = [:]
        for row in try session.rows("SELECT \(columns) FROM channel_check") {
            guard let check = try check(row) else { continue }
            found[try row.id("channel_id"), default: [:]][check.kind] = check
        }
        return found
    }

    /// The newest check of each kind, of one channel.
    public static func checks(of channel: Channel.ID, in session: Session) throws -> [ChannelCheck.Kind: ChannelCheck] {
        let checks = try session.rows("SELECT \(columns) FROM channel_check WHERE channel_id = ?", channel).compactMap(check)
        return Dictionary(checks.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
    }

    static func put(_ check: ChannelCheck, of channel: Channel.ID, in session: Session) throws {
        try session.execute(
            """
            INSERT INTO channel_check (\(columns)) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (channel_id, kind) DO UPDATE SET day = excluded.day, note = excluded.note,
                checked_by = excluded.checked_by, checked_at = excluded.checked_at
            """, channel, check.kind.rawValue, check.day.description, check.note, check.by, check.at)
    }

    private static func check(_ row: Row) throws -> ChannelCheck? {
        guard let kind = ChannelCheck.Kind(rawValue: try row.text("kind")), let day = LocalDate(try row.text("day")) else { return nil }
        return ChannelCheck(
            kind: kind, day: day, note: try row.optionalText("note"), by: try row.id("checked_by"), at: try row.date("checked_at"))
    }
}
