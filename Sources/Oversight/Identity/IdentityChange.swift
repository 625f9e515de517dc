import Channels
import Database
import Foundation
import Ledger
import Organisation

/// That a channel seems to be another account than the register says, or to have taken another name.
public struct IdentityChange: Sendable, Hashable, Identifiable {
    public typealias ID = RowID<IdentityChange>

    /// What of the account has changed.
    public enum Part: String, Sendable, CaseIterable, Codable {
        /// Its name on the platform.
        case handle
        /// The platform's own number, which should never change: it may be another account.
        case accountID
    }

    public let id: ID
    /// The channel.
    public let channel: Channel.ID
    /// What has changed.
    public let part: Part
    /// What the register says; nil when it says nothing.
    public let before: String?
    /// What was seen.
    public let after: String
    /// Who saw it, as the ledger names actors.
    public let foundBy: String
    /// When.
    public let foundAt: Date
}

/// The SQL for changes of identity that wait for somebody.
public enum IdentityStore {
    private static let columns = "id, channel_id, part, before_value, after_value, found_by, found_at"

    /// What waits to be confirmed, by channel.
    public static func open(in session: Session) throws -> [Channel.ID: [IdentityChange]] {
        let changes = try session.rows("SELECT \(columns) FROM identity_change WHERE state = 'open' ORDER BY id").map(change)
        return Dictionary(grouping: changes, by: \.channel)
    }

    /// What waits to be confirmed for one channel.
    public static func open(of channel: Channel.ID, in session: Session) throws -> [IdentityChange] {
        try session.rows(
            "SELECT \(columns) FROM identity_change WHERE channel_id = ? AND state = 'open' ORDER BY id", channel
        ).map(change)
    }

    static func open(_ id: IdentityChange.ID, in session: Session) throws -> IdentityChange? {
        try session.row("SELECT \(columns) FROM identity_change WHERE id = ? AND state = 'open'", id).map(change)
    }

    /// - Returns: whether it is news: the same change that still waits is not.
    static func put(
        _ part: IdentityChange.Part, of channel: Channel.ID, before: String?, after: String, by actor: String, at now: Date,
        in session: Session
    ) throws -> Bool {
        let waiting = try open(of: channel, in: session).first { $0.part == part }
        if waiting?.after == after { return false }
        if let waiting { try overtake(waiting.id, by: actor, at: now, in: session) }
        let rejected = try session.row(
            """
            SELECT id FROM identity_change WHERE channel_id = ? AND part = ? AND after_value = ? AND state = 'rejected'
                AND overtaken_at IS NULL AND settled_by LIKE 'person:%' LIMIT 1
            """, channel, part.rawValue, after)
        if rejected != nil, actor.hasPrefix("system:") { return false }
        try session.execute(
            """
            INSERT INTO identity_change (channel_id, part, before_value, after_value, found_by, found_at, state)
            VALUES (?, ?, ?, ?, ?, ?, 'open')
            """, channel, part.rawValue, before, after, actor, now)
        return true
    }

    /// Puts a report aside for a newer one. Nobody has answered it, so it is no answer to what it said: that can be reported
    /// again.
    private static func overtake(_ id: IdentityChange.ID, by actor: String, at now: Date, in session: Session) throws {
        try settle(id, as: "rejected", by: actor, at: now, in: session)
        try session.execute("UPDATE identity_change SET overtaken_at = ? WHERE id = ?", now, id)
    }

    static func settle(_ id: IdentityChange.ID, as state: String, by actor: String, at now: Date, in session: Session) throws {
        try session.execute(
            "UPDATE identity_change SET state = ?, settled_by = ?, settled_at = ? WHERE id = ?", state, actor, now, id)
    }

    private static func change(_ row: Row) throws -> IdentityChange {
        IdentityChange(
            id: try row.id("id"), channel: try row.id("channel_id"), part: try row.value("part", as: IdentityChange.Part.self),
            before: try row.optionalText("before_value"), after: try row.text("after_value"), foundBy: try row.text("found_by"),
            foundAt: try row.date("found_at"))
    }
}

extension IdentityChange {
    var ledgerData: [String: LedgerValue] {
        ["channel": .integer(channel.rawValue), "part": .string(part.rawValue), "change": .integer(id.rawValue)]
    }
}
