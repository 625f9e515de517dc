import Database
import Foundation
import Ledger
import Organisation

/// That somebody has looked at a channel's profile picture and logotype (HBG-7.2, LUD-5, OSB-37, GOT-15, KUN-52).
public struct PictureCheck: Sendable, Hashable {
    /// When.
    public let at: Date
    /// Who, as the ledger names actors.
    public let by: String
    /// Whether the picture follows the graphic profile, or a special one that has been approved.
    public let follows: Bool
    /// Whether the logotype is shown.
    public let logo: Bool
    /// What is missing or has been approved; may be empty.
    public let note: String

    /// Who looked, when it was a person.
    public var person: Person.ID? { Actor.person(named: by) }

    /// The newest of a channel; nil when nobody has looked.
    public static func newest(of channel: Channel.ID, in session: Session) throws -> PictureCheck? {
        try session.row(
            """
            SELECT looked_at, looked_by, follows, logo, note FROM channel_picture WHERE channel_id = ?
            ORDER BY id DESC LIMIT 1
            """, channel
        ).map(check)
    }

    /// The newest of every channel that somebody has looked at.
    public static func newest(in session: Session) throws -> [Channel.ID: PictureCheck] {
        var newest: [Channel.ID: PictureCheck] = [:]
        for row in try session.rows(
            """
            SELECT channel_id, looked_at, looked_by, follows, logo, note FROM channel_picture
            WHERE id IN (SELECT MAX(id) FROM channel_picture GROUP BY channel_id)
            """) {
            newest[try row.id("channel_id")] = try check(row)
        }
        return newest
    }

    private static func check(_ row: Row) throws -> PictureCheck {
        PictureCheck(
            at: try row.date("looked_at"), by: try row.text("looked_by"), follows: try row.bool("follows"),
            logo: try row.bool("logo"), note: try row.text("note"))
    }
}

/// Notes that the actor has looked at a channel's profile picture and logotype.
public struct RecordPictureCheck: Act {
    private let channel: Channel.ID
    private let follows: Bool
    private let logo: Bool
    private let note: String

    /// - Parameters:
    ///   - follows: whether the picture follows the graphic profile, or a special one that has been approved.
    ///   - logo: whether the logotype is shown.
    ///   - note: what is missing or has been approved; may be empty.
    public init(_ channel: Channel.ID, follows: Bool, logo: Bool, note: String = "") {
        self.channel = channel
        self.follows = follows
        self.logo = logo
        self.note = note
    }

    public func authorise(_ context: ActContext) throws { try context.require(.checkChannels, in: channel) }

    public func perform(_ context: ActContext) throws {
        var reader = FieldReader()
        let note = reader.read(note, TextRule("Anteckning", length: 0...500, allowsLines: true))
        try reader.finish()
        try context.session.execute(
            """
            INSERT INTO channel_picture (channel_id, looked_at, looked_by, follows, logo, note) VALUES (?, ?, ?, ?, ?, ?)
            """, channel, context.now, context.actor.name, follows, logo, note)
        try context.record(
            "channel.pictureChecked",
            ["channel": .integer(channel.rawValue), "follows": .bool(follows), "logo": .bool(logo)])
    }
}
