import Channels
import Foundation
import Platforms
import Wording

/// Everything about one item that a person who may see it needs on one page.
public struct ItemDetail: Sendable {
    /// The item itself.
    public let item: Item
    /// The channel it was written on.
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
    /// Whether this person may say how to go on with an unknown or failed outcome, or why not.
    public let settle: Permission
    /// How a reply by this person will be signed; nil when they may not answer or when a required part is missing.
    public let signature: String?
}

/// Whether something may be done now.
public enum Permission: Sendable {
    /// It may.
    case allowed
    /// The sentence says why not, and what to do instead.
    case refused(any Explained)

    /// Whether it may.
    public var isAllowed: Bool {
        if case .allowed = self { true } else { false }
    }
}

/// A conversation: the post, and what stands under it, with answers after what they answer.
public struct ItemThread: Sendable {
    /// The entries, each with its depth.
    public let lines: [ThreadLine]
    /// Entries in the conversation that are not shown because it is longer than a page.
    public let hidden: Int
}

/// One entry of a conversation.
public struct ThreadLine: Sendable, Identifiable {
    /// The item.
    public let id: Item.ID
    /// How deep it stands: 0 for the post and for what has no known parent.
    public let depth: Int
    /// Post, comment or message.
    public let kind: RemoteEntry.Kind
    /// Whether it came in or went out.
    public let direction: Item.Direction
    /// The author's name as the platform showed it.
    public let authorName: String
    /// The newest words.
    public let text: String
    /// When it was written, by the platform's clock.
    public let writtenAt: Date
    /// Where it stood on the platform when last seen.
    public let presence: RemotePresence
    /// When it was found to be no longer on the channel.
    public let goneAt: Date?
    /// What has come of it.
    public let state: ItemState
    /// Where the public finds it.
    public let url: String?
    /// Whether this is the item that the page is about.
    public let isSubject: Bool
}
