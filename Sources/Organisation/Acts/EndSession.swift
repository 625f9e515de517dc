import Database

/// Signs a person out of one of their own sessions.
public struct EndSession: Act {
    private let id: SignInSession.ID

    public init(_ id: SignInSession.ID) { self.id = id }

    public func authorise(_ context: ActContext) throws {
        if context.actor.person == nil { throw Refusal.notSignedIn }
    }

    public func perform(_ context: ActContext) throws {
        guard let person = context.actor.person, try SessionStore.end(id, of: person.id, in: context.session) else {
            return context.nothingChanged()
        }
        try context.record("organisation.signedOut", ["session": .integer(id.rawValue)])
    }
}
