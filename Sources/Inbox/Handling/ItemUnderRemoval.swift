import Channels
import Database
import Foundation
import Guidelines
import Organisation
import Platforms

/// What moderation may read and change of an item, inside an act.
public struct ItemUnderRemoval {
    private let context: ActContext
    private var head: ItemHead

    /// Throws `Refusal.notFound` for an item that does not exist.
    public init(_ id: Item.ID, _ context: ActContext) throws {
        self.context = context
        head = try context.item(id)
    }

    /// The channel it was written on.
    public var channel: Channel.ID { Channel.ID(head.channel) }

    /// The platform's own name for it.
    public var remoteID: RemoteID { head.remoteID }

    /// What is under way with it or went wrong.
    public var standing: Standing? { head.standing }

    /// Refuses what cannot be removed: our own words, what is removed already, and what is being removed.
    /// A reply on its way does not stand in the way of a removal.
    public func requireRemovable() throws(InboxRefusal) { try head.requireRemovable() }

    /// A removal has been asked for.
    ///
    /// - Parameter replyForbiddenBy: the clause that forbids answering it from now on (secrecy), if any.
    public mutating func request(replyForbiddenBy clause: ClauseID?) throws {
        head.standing = .removalUnderWay
        if let clause { head.replyForbiddenBy = clause.description }
        try save()
    }

    /// How the removal stands: under way again, unknown or failed.
    public mutating func setStanding(_ standing: Standing) throws {
        head.standing = standing
        try save()
    }

    /// The removal was given up: the item is as it was before, and may be answered.
    public mutating func giveUp() throws {
        head.standing = nil
        head.replyForbiddenBy = nil
        try save()
    }

    /// It has been removed from the channel.
    ///
    /// - Parameters:
    ///   - presence: where it lies on the platform now.
    ///   - at: when the platform was asked.
    public mutating func remove(now presence: RemotePresence, at: Date) throws {
        head.close(.removed, at: at)
        head.standing = nil
        head.presence = presence
        head.goneAt = head.goneAt ?? context.now
        try save()
    }

    private func save() throws {
        try ItemStore(session: context.session).save(head)
    }
}
