import Database

/// Gives a person a role, in one channel or in all.
public struct GrantRole: Act {
    private let grant: Grant
    private let person: Person.ID

    /// - Parameter channel: nil gives the role for every channel. That the channel exists is seen to by the
    ///   room that knows channels.
    public init(_ role: Role, to person: Person.ID, channel: Int64? = nil) {
        grant = Grant(role: role, channel: channel)
        self.person = person
    }

    public func authorise(_ context: ActContext) throws { try grant.requireGiver(context.actor) }

    public func perform(_ context: ActContext) throws {
        guard let person = try PersonStore.person(person, in: context.session) else { throw Refusal.notFound }
        if grant.channel != nil, !grant.role.mayBeLimitedToChannel { throw Refusal.roleIsForAllChannels(grant.role) }
        guard person.active else { throw Refusal.personInactive }
        guard try GrantStore.insert(grant, to: person.id, at: context.now, in: context.session) else {
            return context.nothingChanged()
        }
        try context.record("organisation.roleGiven", grant.ledgerData(person.id))
    }
}
