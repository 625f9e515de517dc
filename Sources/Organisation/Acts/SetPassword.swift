import Database

/// Gives someone a password, by one who manages people, and ends every session of theirs.
public struct SetPassword: Act {
    private let person: Person.ID
    private let hash: PasswordHash

    /// - Parameter hash: from ``PasswordHasher/hash(_:)``.
    public init(_ hash: PasswordHash, of person: Person.ID) {
        self.person = person
        self.hash = hash
    }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.managePeople) }

    public func perform(_ context: ActContext) throws {
        guard try PersonStore.person(person, in: context.session) != nil else { throw Refusal.notFound }
        try PasswordStore.set(hash, for: person, at: context.now, in: context.session)
        let ended = try SessionStore.endAll(of: person, in: context.session)
        try context.record(
            "organisation.passwordSet", ["person": .integer(person.rawValue), "sessionsEnded": .integer(Int64(ended))])
    }
}
