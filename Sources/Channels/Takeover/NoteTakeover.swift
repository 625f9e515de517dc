import Ledger
import Organisation
import Wording

/// Notes that somebody else may have taken over a channel's account. From then on nobody is told that it is official,
/// until somebody says that it is back or the channel is closed.
///
/// Whoever keeps the channel may say so: a warning too many does less harm than one too few.
public struct NoteTakeover: Act {
    private let channel: Channel.ID

    public init(of channel: Channel.ID) { self.channel = channel }

    public func authorise(_ context: ActContext) throws { try context.require(.checkChannels, in: channel) }

    public func perform(_ context: ActContext) throws {
        let stored = try context.require(.checkChannels, in: channel)
        guard stored.isOpen else { throw ClosureRefusal.alreadyClosed }
        guard try TakeoverStore.note(channel, by: context.actor.name, at: context.now, in: context.session) else {
            return context.nothingChanged()
        }
        try PublicRegister.changed(in: context.session)
        try context.record("channel.takeoverNoted", ["channel": .integer(channel.rawValue)])
    }
}

/// Says that the account is the municipality's own again: it is called official anew.
public struct EndTakeover: Act {
    private let channel: Channel.ID
    private let reason: String

    /// - Parameter reason: how it is known, and what was done.
    public init(of channel: Channel.ID, because reason: String) {
        self.channel = channel
        self.reason = reason
    }

    public func authorise(_ context: ActContext) throws { try context.require(.manageChannels, in: channel) }

    public func perform(_ context: ActContext) throws {
        guard try TakeoverStore.standing(of: channel, in: context.session) != nil else { throw TakeoverRefusal.nothingStands }
        var fields = FieldReader()
        let reason = fields.read(reason, TextRule("Hur ni vet det", length: 3...2000, allowsLines: true))
        try fields.finish()
        _ = try TakeoverStore.end(of: channel, because: reason, by: context.actor.name, at: context.now, in: context.session)
        try PublicRegister.changed(in: context.session)
        try context.record("channel.takeoverEnded", ["channel": .integer(channel.rawValue)])
    }
}

/// Why nothing can be said of a takeover as things stand.
public enum TakeoverRefusal: MatterRefusal, Equatable {
    /// Nobody has said that the account was taken over, or it has ended.
    case nothingStands

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: "Kontot är inte längre markerat som kapat. Ladda om sidan och se vad som gäller nu."
        case .en: "The account is no longer marked as taken over. Reload the page and see how things stand."
        }
    }
}
