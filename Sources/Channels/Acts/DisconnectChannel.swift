import Database
import Organisation

/// Takes a channel's connection away, and its secret with it. What has been fetched stays.
public struct DisconnectChannel: Act {
    private let channel: Channel.ID

    public init(_ channel: Channel.ID) { self.channel = channel }

    public func authorise(_ context: ActContext) throws {
        guard let channel = try ChannelStore.channel(channel, in: context.session) else { throw Refusal.notFound }
        try context.actor.require(.manageChannels, in: channel)
    }

    public func perform(_ context: ActContext) throws {
        guard try ConnectionStore.delete(channel, in: context.session) else { return context.nothingChanged() }
        try context.record("channel.disconnected", ["channel": .integer(channel.rawValue)])
    }
}
