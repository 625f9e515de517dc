import Database
import Organisation

/// Keeps what a channel's own things are called in English, for the English text to visitors.
public struct KeepEnglishWording: Act {
    private let channel: Channel.ID
    private let wording: EnglishWording

    public init(_ wording: EnglishWording, of channel: Channel.ID) {
        self.channel = channel
        self.wording = wording
    }

    public func authorise(_ context: ActContext) throws {
        guard let channel = try ChannelStore.channel(channel, in: context.session) else { throw Refusal.notFound }
        try context.actor.require(.manageChannels, in: channel)
    }

    public func perform(_ context: ActContext) throws {
        let wording = try wording.cleaned()
        if try EnglishStore.wording(of: channel, in: context.session) == wording { return context.nothingChanged() }
        try EnglishStore.keep(wording, of: channel, in: context.session)
        try context.record("channel.englishWordingKept", ["channel": .integer(channel.rawValue)])
    }
}
