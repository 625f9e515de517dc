import Channels
import Database
import Foundation
import Platforms
import Wording

/// Everything about one item that a person who may see it needs on one page.
public struct ItemDetail: Sendable {
    public let item: Item
    public let channel: InboxChannel
    /// The conversation that it stands in, in reading order, itself included.
    public let thread: ItemThread
    /// Every wording seen, oldest first.
    public let revisions: [ItemRevision]
    /// What happened to it, oldest first.
    public let history: [HistoryLine]
    /// Every reply given here, oldest first.
    public let replies: [Reply]
    /// Whether this person may answer, or why not.
    public let reply: Permission
    /// Whether this person may hand over or decide that no answer is needed, or why not.
    public let decide: Permission
    /// How a reply by this person will be signed; nil when they may not answer or when a required part is missing.
    public let signature: String?
}

/// Whether something may be done now.
public enum Permission: Sendable {
    case allowed
    /// The sentence says why not, and what to do instead.
    case refused(any Explained)

    public var isAllowed: Bool {
        if case .allowed = self { true } else { false }
    }
}

/// A conversation: the post, and what stands under it, with answers after what they answer.
public struct ItemThread: Sendable {
    public let lines: [ThreadLine]
    /// Entries in the conversation that are not shown because it is longer than a page.
    public let hidden: Int
}

/// One entry of a conversation.
public struct ThreadLine: Sendable, Identifiable {
    public let id: Item.ID
    /// How deep it stands: 0 for the post and for what has no known parent.
    public let depth: Int
    public let kind: RemoteEntry.Kind
    public let direction: Item.Direction
    public let authorName: String
    public let text: String
    public let writtenAt: Date
    public let presence: RemotePresence
    public let goneAt: Date?
    public let state: ItemState
    public let url: String?
    /// Whether this is the item that the page is about.
    public let isSubject: Bool
}

/// One wording of an item.
public struct ItemRevision: Sendable, Identifiable {
    public var id: Int { number }
    /// Counted from 1.
    public let number: Int
    public let authorName: String
    public let authorKey: String?
    public let text: String
    /// When the platform says it was changed; nil if it does not say, and for the first wording.
    public let editedAt: Date?
    /// When Kanalvakt first saw this wording.
    public let seenAt: Date
    /// SHA-256 of the platform's own record, in hex.
    public let rawDigest: String
    /// The ledger entry that holds its commitment.
    public let ledgerIndex: Int64
    /// Whether text, author and time still give the commitment: false means that someone changed them in the database.
    public let isIntact: Bool
}

/// One line of an item's history.
public struct HistoryLine: Sendable {
    public let at: Date
    public let event: HistoryEvent
    /// Who did it, in words: a person's name, or the platform.
    public let actor: String
    /// The reason, note or message that goes with it.
    public let note: String?
    /// The clause that it rests on.
    public let clause: String?
    /// The ledger entry that shows it.
    public let ledgerIndex: Int64?
}

/// What can happen to an item. Stored as its word.
public enum HistoryEvent: String, Sendable, CaseIterable, SQLConvertible {
    case received
    case edited
    case reopened
    case presenceChanged = "presence-changed"
    case gone
    case reappeared
    case replyRequested = "reply-requested"
    case answered
    case answeredElsewhere = "answered-elsewhere"
    case replyUnknown = "reply-unknown"
    case replyFailed = "reply-failed"
    case replyWithdrawn = "reply-withdrawn"
    case handedOver = "handed-over"
    case noAnswerNeeded = "no-answer-needed"
    case removalRequested = "removal-requested"
    case removalUnknown = "removal-unknown"
    case removalFailed = "removal-failed"
    case removalAbandoned = "removal-abandoned"
    case removed
}
