import Channels
import Foundation
import Platforms

/// One page of the inbox.
public struct InboxPage: Sendable {
    public let rows: [InboxRow]
    /// Where the next page begins; nil when there is none.
    public let next: InboxKey?
    public let counts: InboxCounts
    /// The channels that the person may choose among, by name.
    public let channels: [InboxChannel]
    /// Whether the search stopped after its bounded effort: `next` goes on looking further back.
    public let searchStopped: Bool
}

/// A channel as the inbox names it.
public struct InboxChannel: Sendable, Identifiable, Hashable {
    public let id: Channel.ID
    public let slug: String
    public let name: String
}

/// One line of the inbox.
public struct InboxRow: Sendable, Identifiable {
    public let id: Item.ID
    public let channel: InboxChannel
    public let kind: RemoteEntry.Kind
    public let direction: Item.Direction
    public let authorName: String
    /// The beginning of the text, at most 280 characters, ending in "…" when cut.
    public let excerpt: String
    public let writtenAt: Date
    public let dueAt: Date?
    public let handledAt: Date?
    public let state: ItemState
    public let standing: Standing?
    public let shelf: Shelf
    public let presence: RemotePresence
    public let goneAt: Date?
    public let changedAfterHandling: Bool
    /// Unhandled and past its deadline.
    public let isLate: Bool
}

/// How many items lie where, over the channels in view. Counting stops at 999, which then means "999 or more".
public struct InboxCounts: Sendable, Equatable {
    public static let cap = 999
    public var toDo = 0
    public var late = 0
    public var dueToday = 0
    public var waiting = 0
    public var changed = 0
    public var gone = 0
    public var asks = 0
}
