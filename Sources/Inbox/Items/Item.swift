import Channels
import Database
import Foundation
import Platforms

/// One thing that was written on a channel: by the public (received) or by the municipality (sent).
///
/// What came from the public stays here whatever happens on the platform: an edit becomes a revision and a deletion
/// becomes a tombstone (`goneAt`), since it was a received public record from the moment it could be read (TF 2:9).
public struct Item: Sendable, Identifiable {
    /// The key of a stored item.
    public typealias ID = RowID<Item>

    /// Its own key.
    public let id: ID
    /// The channel it was written on.
    public let channel: Channel.ID
    /// The platform's own name for it, unique within the channel.
    public let remoteID: RemoteID
    /// Post, comment or message.
    public let kind: RemoteEntry.Kind
    /// What it answers. The parent may be missing here: it may come later or not at all.
    public let parent: RemoteID?
    /// The post that the conversation hangs under.
    public let thread: RemoteID
    /// Whether it came in or went out.
    public let direction: Direction
    /// The author's name as the platform showed it when the newest revision was seen.
    public let authorName: String
    /// The words of the newest revision.
    public let text: String
    /// The number of the newest revision, counted from 1.
    public let revision: Int
    /// When it was written, by the platform's clock; bounded to `receivedAt` if that clock cannot be right.
    public let writtenAt: Date
    /// The platform's own words for that time.
    public let writtenText: String?
    /// Whether the platform's time could not be right, so that `receivedAt` stands in its place.
    public let timeIsBounded: Bool
    /// When Kanalvakt first stored it.
    public let receivedAt: Date
    /// Where the public finds it.
    public let url: String?
    /// Where it stood on the platform when last seen.
    public let presence: RemotePresence
    /// When it was found to be no longer on the channel; nil while it is there.
    public let goneAt: Date?
    /// What has come of it.
    public let state: ItemState
    /// What is under way or went wrong, beside the state.
    public let standing: Standing?
    /// When it must be handled; nil for what needs nothing.
    public let deadline: ItemDeadline?
    /// When it was handled, by the clock where that happened (a reply's own time on the platform).
    public let handledAt: Date?
    /// Whether its author changed it, or it came back, after it had been handled.
    public let changedAfterHandling: Bool
    /// The clause that forbids answering it on the channel; nil when it may be answered.
    public let replyForbiddenBy: String?
}

extension Item {
    /// Which way it went; everyone must easily see it (OSL 5:1, HBG-9.11).
    public enum Direction: String, Sendable, Codable, CaseIterable, SQLConvertible {
        /// From the public to the municipality.
        case received
        /// From the municipality.
        case sent
    }

    /// Whether it was handled in time; nil while nobody has handled it or when it needs nothing.
    /// Follows from the time stamps alone, never from when somebody looked.
    public var metDeadline: Bool? {
        guard let deadline, let handledAt, state != .open else { return nil }
        return handledAt <= deadline.dueAt
    }
}
