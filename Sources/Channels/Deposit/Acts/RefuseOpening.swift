import Database
import Organisation

/// Says no to opening a deposit. Whoever asked may do it too, when it is no longer needed.
public struct RefuseOpening: Act {
    private let id: DepositOpening.ID

    public init(_ id: DepositOpening.ID) { self.id = id }

    public func authorise(_ context: ActContext) throws {
        let asker = try OpeningStore.opening(id, in: context.session)?.askedBy
        if asker == nil || asker != context.actor.person?.id { _ = try context.requireOpening(id) }
    }

    public func perform(_ context: ActContext) throws {
        let person = try context.requirePerson()
        let opening = try context.requireLive(id, in: OpeningStore.isApproved(id, in: context.session) ? .approved : .asked)
        try OpeningStore.decide(id, .refused, by: person.id, until: opening.until, at: context.now, in: context.session)
        try context.record("channel.depositOpeningRefused", OpeningFacts(opening).data)
        try context.tell(
            about: opening.channel, "En inloggning i förvar öppnas inte",
            "\(person.fullName) har sagt nej till att en inloggning i förvar öppnas, eller tagit tillbaka sin begäran.",
            page: "/forvar/oppningar/\(id)")
    }
}
