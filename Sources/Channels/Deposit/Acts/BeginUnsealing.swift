import Database
import Organisation

/// What is sealed, handed to the one who may open it and holds the passphrase to it.
struct SealedInHand: Sendable {
    let opening: DepositOpening
    let parcel: DepositParcel
    let hand: KeyInHand
}

/// Hands out what is sealed of an approved deposit to a custodian, and counts the try.
struct BeginUnsealing: Act {
    let id: DepositOpening.ID

    func authorise(_ context: ActContext) throws { _ = try context.requireOpening(id) }

    func perform(_ context: ActContext) throws -> SealedInHand {
        let opening = try context.requireApproved(id)
        let person = try context.requirePerson()
        guard let key = try CustodianKeyStore.key(of: person.id, in: context.session) else { throw DepositRefusal.noKey }
        guard let parcel = try DepositStore.parcel(of: opening.deposit, to: key.id, in: context.session) else {
            throw DepositRefusal.notSealedToYou
        }
        return SealedInHand(opening: opening, parcel: parcel, hand: try context.carryOut(TryPassphrase()))
    }
}

/// Puts on the ledger that a deposit is opened. Nothing of it is shown before this is stored.
struct RecordOpening: Act {
    let id: DepositOpening.ID

    func authorise(_ context: ActContext) throws { _ = try context.requireOpening(id) }

    func perform(_ context: ActContext) throws {
        let opening = try context.requireApproved(id)
        let person = try context.requirePerson()
        try OpeningStore.noteOpened(id, by: person.id, at: context.now, in: context.session)
        try DepositStore.noteOpened(opening.deposit, at: context.now, in: context.session)
        try PassphraseThrottle.forget(person.id, in: context.session)
        try context.record("channel.depositOpened", OpeningFacts(opening).data)
        try context.tell(
            about: opening.channel, "En inloggning i förvar är öppnad",
            "\(person.fullName) har öppnat en inloggning i förvar. Byt lösenordet på kontot så snart det går, och lämna det nya i "
                + "förvar.", page: "/forvar/oppningar/\(id)")
    }
}

extension ActContext {
    /// The opening, approved and in time, by someone who is a custodian still.
    fileprivate func requireApproved(_ id: DepositOpening.ID) throws -> DepositOpening {
        let opening = try requireLive(id, in: .approved)
        guard let approver = opening.decidedBy,
            try CustodianKeyStore.custodians(on: today, in: session).contains(approver)
        else { throw DepositRefusal.approvalGone }
        return opening
    }
}
