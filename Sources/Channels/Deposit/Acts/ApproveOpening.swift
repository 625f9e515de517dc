import Database
import Organisation

/// Approves that a deposit is opened: the second of the two people that it takes.
public struct ApproveOpening: Act {
    private let id: DepositOpening.ID

    public init(_ id: DepositOpening.ID) { self.id = id }

    public func authorise(_ context: ActContext) throws { _ = try context.requireOpening(id) }

    public func perform(_ context: ActContext) throws {
        let person = try context.requirePerson()
        let opening = try context.requireLive(id, in: .asked)
        guard opening.askedBy != person.id else { throw DepositRefusal.samePerson }
        let until = context.now.addingTimeInterval(DepositOpening.opensWithin)
        try OpeningStore.decide(id, .approved, by: person.id, until: until, at: context.now, in: context.session)
        try context.record("channel.depositOpeningApproved", OpeningFacts(opening).data)
        try context.tell(
            about: opening.channel, "En inloggning i förvar får öppnas",
            "\(person.fullName) har godkänt att en inloggning i förvar öppnas. En förvarare kan nu öppna den med sin lösenfras "
                + "inom en halvtimme.", page: "/forvar/oppningar/\(id)")
    }
}
