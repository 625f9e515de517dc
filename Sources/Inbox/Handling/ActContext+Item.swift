import Channels
import Foundation
import Organisation

extension ActContext {
    /// The item, or the refusal that says nothing of whether it exists.
    func item(_ id: Item.ID) throws -> ItemHead {
        guard let head = try ItemStore(session: session).head(id) else { throw Refusal.notFound }
        return head
    }

    /// Refuses an actor without the right in the item's channel; whoever may not even see the channel learns nothing.
    public func requireItem(_ id: Item.ID, _ right: Right) throws {
        let channel = try item(id).channel
        try actor.require(right, channel: channel, named: ChannelStore.channel(Channel.ID(channel), in: session)?.name)
    }
}

extension ItemHead {
    /// Handles the item. What was handled before keeps its time, so that a second decision does not make it late.
    mutating func close(_ state: ItemState, at handledAt: Date) {
        self.state = state
        self.handledAt = self.handledAt.map { min($0, handledAt) } ?? handledAt
        if standing == .replyFailed { standing = nil }
        changed = false
    }
}
