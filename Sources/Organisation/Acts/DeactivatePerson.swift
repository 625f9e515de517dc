import Database

/// Shuts a person out at once: every session ends, and no sign-in or act gets through after it.
public struct DeactivatePerson: Act {
    private let id: Person.ID

    public init(_ id: Person.ID) { self.id = id }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.managePeople) }

    public func perform(_ context: ActContext) throws {
        guard let person = try PersonStore.person(id, in: context.session) else { throw Refusal.notFound }
        guard person.active else { return context.nothingChanged() }
        try GrantStore.keepingAnAdministrator(on: context.today, in: context.session) {
            try PersonStore.setActive(id, false, in: context.session)
        }
        let ended = try SessionStore.endAll(of: id, in: context.session)
        try context.record(
            "organisation.personDeactivated",
            ["person": .integer(id.rawValue), "sessionsEnded": .integer(Int64(ended))])
    }
}
