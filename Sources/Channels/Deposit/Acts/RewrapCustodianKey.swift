import Database
import Organisation

/// Closes a custodian's key with another passphrase. The key is the same, so every deposit still opens.
struct RewrapCustodianKey: Act {
    let key: CustodianKey.ID
    let wrapped: WrappedKey

    func authorise(_ context: ActContext) throws { try context.actor.require(.openDeposits) }

    func perform(_ context: ActContext) throws {
        let person = try context.requirePerson()
        guard try CustodianKeyStore.key(of: person.id, in: context.session)?.id == key else { throw DepositRefusal.changedMeanwhile }
        try CustodianKeyStore.rewrap(key, wrapped, at: context.now, in: context.session)
        try PassphraseThrottle.forget(person.id, in: context.session)
        try context.record(
            "channel.passphraseChanged", ["person": .integer(person.id.rawValue), "key": .integer(key.rawValue)])
    }
}
