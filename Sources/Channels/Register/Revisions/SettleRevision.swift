import Database
import Organisation

/// Refuses a proposal, with the reason that its writer needs.
public struct RefuseRevision: Act {
    private let id: ChannelRevision.ID
    private let answer: String

    public init(_ id: ChannelRevision.ID, answer: String) {
        self.id = id
        self.answer = answer
    }

    public func authorise(_ context: ActContext) throws { try context.requireDecider(on: id) }

    public func perform(_ context: ActContext) throws {
        let (revision, channel) = try context.waiting(id)
        var reader = FieldReader()
        let answer = reader.read(answer, TextRule("Varför", length: 3...1000, allowsLines: true))
        try reader.finish()
        let decision = RevisionStore.Decision(by: context.actor.name, at: context.now, answer: answer)
        try RevisionStore.settle(revision.id, .refused, decision, in: context.session)
        try context.record(
            "channel.changeRefused", ["channel": .integer(channel.id.rawValue), "revision": .integer(id.rawValue)])
    }
}

/// Takes a proposal back, by its writer or by someone who keeps the register.
public struct WithdrawRevision: Act {
    private let id: ChannelRevision.ID

    public init(_ id: ChannelRevision.ID) { self.id = id }

    public func authorise(_ context: ActContext) throws {
        guard let revision = try RevisionStore.revision(id, in: context.session) else { throw Refusal.notFound }
        if revision.proposedBy == context.actor.name { return try context.requireProposer(of: revision.channel) }
        try context.require(.manageChannels, in: revision.channel)
    }

    public func perform(_ context: ActContext) throws {
        let (revision, channel) = try context.waiting(id)
        let decision = RevisionStore.Decision(by: context.actor.name, at: context.now, answer: nil)
        try RevisionStore.settle(revision.id, .withdrawn, decision, in: context.session)
        try context.record(
            "channel.changeWithdrawn", ["channel": .integer(channel.id.rawValue), "revision": .integer(id.rawValue)])
    }
}

extension ActContext {
    /// Refuses whoever may not decide on the proposal.
    func requireDecider(on id: ChannelRevision.ID) throws {
        guard let revision = try RevisionStore.revision(id, in: session) else { throw Refusal.notFound }
        try require(.manageChannels, in: revision.channel)
    }

    /// A proposal that waits, and its channel.
    ///
    /// - Throws: `RegisterRefusal.alreadyDecided` for one that does not wait any more.
    func waiting(_ id: ChannelRevision.ID) throws -> (ChannelRevision, Channel) {
        guard let revision = try RevisionStore.revision(id, in: session),
            let channel = try ChannelStore.channel(revision.channel, in: session)
        else { throw Refusal.notFound }
        guard revision.state == .proposed else { throw RegisterRefusal.alreadyDecided(revision.state) }
        return (revision, channel)
    }
}
