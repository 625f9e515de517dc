import Database

/// Takes a role back from a person. It holds from the next act on, also for someone signed in.
public struct RevokeRole: Act {
    private let grant: Grant
    private let person: Person.ID

    /// - Parameter channel: nil takes back the role that was given for every channel.
    public init(_ role: Role, from person: Person.ID, channel: Int64? = nil) {
        grant = Grant(role: role, channel: channel)
        self.person = person
    }

    public func authorise(_ context: ActContext) throws { try grant.requireGiver(context.actor) }

    public func perform(_ context: ActContext) throws {
        guard try PersonStore.person(person, in: context.session) != nil else { throw Refusal.notFound }
        var taken = false
        try GrantStore.keepingAnAdministrator(on: context.today, in: context.session) {
            taken = try GrantStore.delete(grant, from: person, in: context.session)
        }
        guard taken else { return context.nothingChanged() }
        try context.record("organisation.roleTakenBack", grant.ledgerData(person))
    }
}
