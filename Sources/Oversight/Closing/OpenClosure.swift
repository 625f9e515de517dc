import Channels
import Database
import Guidelines
import Organisation

/// Begins to close a channel: says why, and lays out the steps (HBG-4.8, KUN-56 to KUN-58).
public struct OpenClosure: Act {
    private let channel: Channel.ID
    private let cause: ClosureRule.Cause
    private let reason: String

    public init(_ channel: Channel.ID, because cause: ClosureRule.Cause, reason: String) {
        self.channel = channel
        self.cause = cause
        self.reason = reason
    }

    public func authorise(_ context: ActContext) throws { _ = try context.require(.closeChannels, in: channel) }

    public func perform(_ context: ActContext) throws -> ClosureCase.ID {
        let stored = try context.require(.closeChannels, in: channel)
        guard stored.isOpen else { throw OversightRefusal.channelClosed }
        let reason = try ClosureReason.clean(reason)
        let person = try context.someone
        guard
            let id = try ClosureStore.insert(
                channel, cause, reason: reason, by: person.id, at: context.now, in: context.session)
        else { throw OversightRefusal.closingUnderWay }
        try context.record(
            "oversight.closureOpened", clause: try context.guideline.rule(ClosureRule.self)?.clause(for: cause),
            ["closure": .integer(id.rawValue), "channel": .integer(channel.rawValue), "cause": .string(cause.rawValue)])
        return id
    }
}

extension ClosureRule {
    /// The clause that makes a cause one; the rule's first where the cause has none of its own, nil for a cause that the
    /// guideline does not name.
    public func clause(for cause: Cause) -> ClauseID? {
        guard let place = when.firstIndex(of: cause) else { return nil }
        return basis.clause(ofPart: place)
    }
}

extension ActContext {
    /// The person who acts. What is noted in somebody's name is noted by somebody.
    var someone: Person {
        get throws {
            guard let person = actor.person else { throw Refusal.notSignedIn }
            return person
        }
    }

    /// Refuses whoever may not close the case's channel.
    func requireCloser(in id: ClosureCase.ID) throws {
        guard let closure = try ClosureStore.closure(id, in: session) else { throw Refusal.notFound }
        try require(.closeChannels, in: closure.channel)
    }

    /// The case, when it is in that state and the actor may close its channel.
    func closure(_ id: ClosureCase.ID, in states: Set<ClosureCase.State>) throws -> (closure: ClosureCase, channel: Channel) {
        guard let closure = try ClosureStore.closure(id, in: session) else { throw Refusal.notFound }
        let channel = try require(.closeChannels, in: closure.channel)
        guard states.contains(closure.state) else { throw OversightRefusal.noClosingUnderWay }
        return (closure, channel)
    }
}
