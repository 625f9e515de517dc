import Database
import Foundation
import Organisation

/// Says that a channel is no longer official. It stays in the register with the day it closed (HBG-4.8, LUD-33, KUN-56).
///
/// Its connection is taken away, and the secret with it. What has been fetched stays.
public struct CloseChannel: Act {
    private let channel: Channel.ID
    private let day: Date

    /// - Parameter day: when the day began on which it ended.
    public init(_ channel: Channel.ID, on day: Date) {
        self.channel = channel
        self.day = day
    }

    public func authorise(_ context: ActContext) throws { try context.require(.closeChannels, in: channel) }

    public func perform(_ context: ActContext) throws {
        let stored = try context.require(.closeChannels, in: channel)
        guard stored.isOpen else { throw ClosureRefusal.alreadyClosed }
        guard day >= stored.openedOn else { throw ClosureRefusal.beforeOpening }
        try context.session.execute("UPDATE channel SET closed_on = ? WHERE id = ?", day, channel)
        if try ConnectionStore.delete(channel, in: context.session) {
            try context.record("channel.disconnected", ["channel": .integer(channel.rawValue)])
        }
        if try TakeoverStore.end(of: channel, because: nil, by: context.actor.name, at: context.now, in: context.session) {
            try context.record("channel.takeoverEnded", ["channel": .integer(channel.rawValue)])
        }
        try PublicRegister.changed(in: context.session)
        try context.record("channel.closed", ["channel": .integer(channel.rawValue), "slug": .string(stored.slug)])
    }
}

/// Makes a closed channel official again. It must be connected anew.
public struct ReopenChannel: Act {
    private let channel: Channel.ID

    public init(_ channel: Channel.ID) { self.channel = channel }

    public func authorise(_ context: ActContext) throws { try context.require(.closeChannels, in: channel) }

    public func perform(_ context: ActContext) throws {
        let stored = try context.require(.closeChannels, in: channel)
        guard !stored.isOpen else { return context.nothingChanged() }
        let other = try context.session.row(
            """
            SELECT o.id FROM channel c JOIN channel o ON o.address_key = c.address_key AND o.closed_on IS NULL
            WHERE c.id = ? LIMIT 1
            """, channel)
        guard other == nil else { throw ClosureRefusal.addressTaken }
        try context.session.execute("UPDATE channel SET closed_on = NULL WHERE id = ?", channel)
        try PublicRegister.changed(in: context.session)
        try context.record("channel.reopened", ["channel": .integer(channel.rawValue), "slug": .string(stored.slug)])
    }
}
