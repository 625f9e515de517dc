import Database

/// Who may say that a person is away or leaves: oneself, who sees to every channel or to all people, and a manager nearby.
public enum AbsenceRight {
    /// Whether the actor may say so of the person: what a page asks before it shows the form.
    public static func holds(_ actor: Actor, over person: Person.ID, in session: Session) throws -> Bool {
        try missing(to: actor, over: person, in: session) == nil
    }

    /// Why the actor may not; nil for whoever may.
    static func missing(to actor: Actor, over person: Person.ID, in session: Session) throws -> Refusal? {
        if actor.person?.id == person { return nil }
        do {
            try actor.require(.recordAbsence)
        } catch {
            return error
        }
        // Who sees to every channel, or to all people, may say it of anyone; a manager of those nearby.
        if actor.may(.closeChannels) || actor.may(.managePeople) || actor.person == nil { return nil }
        guard let own = actor.person, let other = try PersonStore.person(person, in: session) else { return .notFound }
        return try isNear(other, own, actor, in: session) ? nil : .missingRight(.managePeople, channel: nil)
    }

    /// Whether the other works in the manager's own unit, in one where the manager holds a post, or in a channel of theirs.
    private static func isNear(_ other: Person, _ manager: Person, _ actor: Actor, in session: Session) throws -> Bool {
        if let unit = other.unitID {
            if unit == manager.unitID { return true }
            if try PostStore.posts(of: manager.id, in: session).contains(where: { $0.unit == unit }) { return true }
        }
        let channels = try PersonStore.grants(of: other.id, in: session).compactMap(\.channel)
        return channels.contains { actor.may(.closeChannels, channel: $0) }
    }
}
