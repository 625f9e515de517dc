import Database
import Organisation

/// What a custodian needs besides the passphrase to use the own key.
struct KeyInHand: Sendable {
    let key: CustodianKey
    let wrapped: WrappedKey
}

/// Lets a custodian try the passphrase, and counts the try before anyone knows whether it was right.
struct TryPassphrase: Act {
    func authorise(_ context: ActContext) throws { try context.actor.require(.openDeposits) }

    func perform(_ context: ActContext) throws -> KeyInHand {
        let person = try context.requirePerson()
        guard let key = try CustodianKeyStore.key(of: person.id, in: context.session),
            let wrapped = try CustodianKeyStore.wrapped(key.id, in: context.session)
        else { throw DepositRefusal.noKey }
        try PassphraseThrottle.admit(person.id, at: context.now, in: context.session)
        context.nothingChanged()
        return KeyInHand(key: key, wrapped: wrapped)
    }
}

/// Puts a wrong passphrase on the ledger, as each try at somebody's key is worth knowing of.
struct RecordWrongPassphrase: Act {
    /// What it was to open; nil when the passphrase was to be changed.
    let opening: DepositOpening?

    func authorise(_ context: ActContext) throws { try context.actor.require(.openDeposits) }

    func perform(_ context: ActContext) throws {
        let person = try context.requirePerson()
        let facts = opening.map { OpeningFacts($0).data } ?? [:]
        try context.record("channel.passphraseWrong", facts.merging(["person": .integer(person.id.rawValue)]) { first, _ in first })
    }
}
