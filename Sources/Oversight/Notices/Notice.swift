import Database
import Foundation
import Organisation

/// Something that the coordinator has told those who answer for channels (HBG-4.19, KUN-59).
public struct Notice: Sendable, Identifiable, Equatable {
    public typealias ID = RowID<Notice>

    /// Its own key.
    public let id: ID
    /// What it is about, on one line.
    public let subject: String
    /// The text, in lines.
    public let body: String
    /// The governing document that it is about, by its name in addresses; nil for none.
    public let document: String?
    /// When it was sent.
    public let sentAt: Date
    /// Who sent it.
    public let sentBy: Person.ID
}

/// Somebody whom a notice was sent to, with how it went. Fixed when the notice was sent.
public struct NoticeReceiver: Sendable, Equatable {
    /// The notice.
    public let notice: Notice.ID
    /// The receiver.
    public let person: Person.ID
    /// When the person said that it is read; nil while it is not.
    public let readAt: Date?
    /// How many times the person has been reminded.
    public let reminders: Int
    /// When the person was last reminded.
    public let remindedAt: Date?
    /// When the person's manager was told that it is not read.
    public let escalatedAt: Date?
}

/// A notice with how many have read it.
public struct NoticeTally: Sendable, Identifiable {
    /// The notice.
    public let notice: Notice
    /// How many it was sent to.
    public let receivers: Int
    /// How many have read it.
    public let readers: Int

    public var id: Notice.ID { notice.id }
}
