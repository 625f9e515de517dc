import Channels
import Foundation
import Ledger
import Organisation

/// Notes that a channel's account seems to have another name or number than the register says. It waits until somebody
/// has looked: an account that has changed hands must not become official by itself.
public struct ReportIdentity: Act {
    private let part: IdentityChange.Part
    private let channel: Channel.ID
    private let now: String

    /// - Parameter now: what the platform shows.
    public init(_ part: IdentityChange.Part, of channel: Channel.ID, now: String) {
        self.part = part
        self.channel = channel
        self.now = now
    }

    public func authorise(_ context: ActContext) throws {
        if context.actor.may(.raiseFindings) { return }
        try context.require(.checkChannels, in: channel)
    }

    public func perform(_ context: ActContext) throws {
        guard let stored = try ChannelStore.channel(channel, in: context.session) else { throw Refusal.notFound }
        var fields = FieldReader()
        let text = fields.read(now, TextRule(part.field, length: 1...200))
        try fields.finish()
        let after = part == .handle ? String(text.drop { $0 == "@" }) : text
        let before = part == .handle ? stored.handle : stored.accountID
        guard before?.lowercased() != after.lowercased() else {
            if context.actor.person != nil { throw OversightRefusal.sameAsBefore }
            return context.nothingChanged()
        }
        let isNews = try IdentityStore.put(
            part, of: channel, before: before, after: after, by: context.actor.name, at: context.now, in: context.session)
        guard isNews else { return context.nothingChanged() }
        try context.record(
            "oversight.identitySeen", ["channel": .integer(channel.rawValue), "part": .string(part.rawValue)])
    }
}

extension IdentityChange.Part {
    /// What it is called where it is written.
    var field: String {
        switch self {
        case .handle: "Kontots namn"
        case .accountID: "Kontots nummer"
        }
    }
}
