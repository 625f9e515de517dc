import Channels
import Foundation
import Platforms

/// One page of the inbox.
public struct InboxPage: Sendable {
    /// The lines, in the order of the shelf.
    public let rows: [InboxRow]
    /// Where the next page begins; nil when there is none.
    public let next: InboxKey?
    /// How many items lie on each shelf, over the channels in view, whatever words are searched for.
    public let counts: InboxCounts
    /// The channels that the person may choose among, by name.
    public let channels: [InboxChannel]
    /// Whether the search stopped after its bounded effort: `next` goes on looking further back.
    public let searchStopped: Bool
}

/// A channel as the inbox names it.
public struct InboxChannel: Sendable, Identifiable, Hashable {
    /// Its key.
    public let id: Channel.ID
    /// Its word in addresses.
    public let slug: String
    /// Its name to people.
    public let name: String
}

/// One line of the inbox.
public struct InboxRow: Sendable, Identifiable {
    /// The item.
    public let id: Item.ID
    /// The channel it was written on.
    public let channel: InboxChannel
    /// Post, comment or message.
    public let kind: RemoteEntry.Kind
    /// Whether it came in or went out.
    public let direction: Item.Direction
    /// The author's name as the platform showed it.
    public let authorName: String
    /// The beginning of the text, at most 280 characters, ending in "…" when cut.
    public let excerpt: String
    /// When it was written, by the platform's clock.
    public let writtenAt: Date
    /// When it must be handled, and how that was worked out; nil for what needs nothing.
    public let deadline: ItemDeadline?
    /// When it was handled.
    public let handledAt: Date?
    /// What has come of it.
    public let state: ItemState
    /// What is under way with it or went wrong.
    public let standing: Standing?
    /// The shelf it lies on.
    public let shelf: Shelf
    /// Where it stood on the platform when last seen.
    public let presence: RemotePresence
    /// When it was found to be no longer on the channel.
    public let goneAt: Date?
    /// Whether its author changed it, or it came back, after it had been handled.
    public let changedAfterHandling: Bool
    /// Unhandled and past its deadline.
    public let isLate: Bool

    /// When it must be handled; nil for what needs nothing.
    public var dueAt: Date? { deadline?.dueAt }
}

/// How many items lie where, over the channels in view. Counting stops at 999, which then means "999 or more".
public struct InboxCounts: Sendable, Equatable {
    /// Where counting stops.
    public static let cap = 999
    /// On the shelf of what a person must do.
    public var toDo = 0
    /// Of those, unhandled and past the deadline.
    public var late = 0
    /// Of those, unhandled and due before the day ends.
    public var dueToday = 0
    /// A reply or a removal is under way.
    public var waiting = 0
    /// Changed by the author, or back again, after being handled.
    public var changed = 0
    /// No longer on the channel, without our having removed it.
    public var gone = 0
    /// A reply or a removal asks a person how to go on.
    public var asks = 0

    /// Nothing anywhere, unless told otherwise.
    public init(
        toDo: Int = 0, late: Int = 0, dueToday: Int = 0, waiting: Int = 0, changed: Int = 0, gone: Int = 0, asks: Int = 0
    ) {
        self.toDo = toDo
        self.late = late
        self.dueToday = dueToday
        self.waiting = waiting
        self.changed = changed
        self.gone = gone
        self.asks = asks
    }
}
