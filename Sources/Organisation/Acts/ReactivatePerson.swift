import Database

/// Lets a deactivated person in again, with the roles held before and the same password.
public struct ReactivatePerson: Act {
    private let id: Person.ID

    public init(_ id: Person.ID) { self.id = id }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.managePeople) }

    public func perform(_ context: ActContext) throws {
        guard let person = try PersonStore.person(id, in: context.session) else { throw Refusal.notFound }
        guard !person.active else { return context.nothingChanged() }
        try PersonStore.setActive(id, true, in: context.session)
        try context.record("organisation.personReactivated", ["person": .integer(id.rawValue)])
    }
}
