import Guidelines
import Organisation

extension ActContext {
    /// The channel, for an actor with the right in it.
    ///
    /// - Throws: `Refusal.notFound` for a channel that there is not or that the actor has nothing to do with, else
    ///   `Refusal.missingRight`.
    @discardableResult
    public func require(_ right: Right, in channel: Channel.ID) throws -> Channel {
        guard let channel = try ChannelStore.channel(channel, in: session) else { throw Refusal.notFound }
        try actor.require(right, in: channel)
        return channel
    }

    /// Refuses someone who cannot answer for a channel: who is deactivated, or holds political office where the guideline
    /// forbids it (OSB-14).
    ///
    /// - Parameters:
    ///   - reason: why a politician is to answer for it, where the guideline only advises against it.
    ///   - field: what the field for the reason is called where it was written.
    /// - Throws: `Refusal.notFound`, `Refusal.personInactive`, `Refusal.againstRule` and, without a reason that is asked
    ///   for, `Refusal.invalid`.
    public func requireAnswerable(_ person: Person.ID, because reason: String = "", field: String = "Kommentar") throws {
        guard let someone = try PersonStore.person(person, in: session) else { throw Refusal.notFound }
        guard someone.active else { throw Refusal.personInactive }
        guard someone.isPolitician, let rule = try guideline.rule(PoliticianRule.self), !rule.mayAnswerForChannels else { return }
        _ = try passOver(rule.basis, because: reason, field: field, ["person": .integer(person.rawValue)])
    }
}
