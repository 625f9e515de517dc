import Channels
import Database

/// Whether an item can be removed as things stand, for a page that asks before anyone does.
public struct RemovableState: Sendable {
    /// The channel it was written on.
    public let channel: Channel.ID
    /// Why it cannot be removed; nil when it can.
    public let refusal: InboxRefusal?

    /// Reads it; nil for an item that does not exist.
    public static func load(_ id: Item.ID, in session: Session) throws -> RemovableState? {
        guard let head = try ItemStore(session: session).head(id) else { return nil }
        do throws(InboxRefusal) {
            try head.requireRemovable()
            return RemovableState(channel: Channel.ID(head.channel), refusal: nil)
        } catch {
            return RemovableState(channel: Channel.ID(head.channel), refusal: error)
        }
    }
}
