import Database
import Guidelines
import Ledger
import Organisation

/// Keeps a channel's sign-in, sealed to every custodian, in place of what was deposited before (OSB-40).
///
/// Made by ``DepositVault``, so that what the act carries can be read by nobody but a custodian.
struct DepositCredentials: Act {
    let purpose: DepositSeal.Purpose
    let parcels: [DepositParcel]

    func authorise(_ context: ActContext) throws { _ = try context.requireDepositor(in: purpose.channel) }

    func perform(_ context: ActContext) throws -> Deposit.ID {
        let person = try context.requirePerson()
        let channel = try context.requireDepositor(in: purpose.channel)
        guard channel.isOpen else { throw DepositRefusal.channelClosed }
        try context.session.lock("custodian-keys")
        try requireFresh(context)
        let earlier = try DepositStore.current(of: channel.id, in: context.session)
        if let earlier { try end(earlier, context) }
        let id = try DepositStore.insert(purpose, parcels, by: person.id, at: context.now, in: context.session)
        try ReminderStore.forget(channel.id, in: context.session)
        try context.record(
            "channel.credentialsDeposited", clause: try context.guideline.rule(CredentialRule.self)?.basis.clause,
            [
                "channel": .integer(channel.id.rawValue), "number": .integer(purpose.number),
                "keys": .array(parcels.map { .integer($0.key.rawValue) }), "replaced": LedgerValue(earlier?.number),
            ])
        return id
    }

    /// Sealed for the next number and for exactly those who are custodians now.
    private func requireFresh(_ context: ActContext) throws {
        let keys = try CustodianKeyStore.active(on: context.today, in: context.session).map(\.id)
        guard !keys.isEmpty else { throw DepositRefusal.noCustodian }
        guard keys == parcels.map(\.key).sorted(),
            try DepositStore.nextNumber(of: purpose.channel, in: context.session) == purpose.number
        else { throw DepositRefusal.changedMeanwhile }
    }

    private func end(_ earlier: Deposit, _ context: ActContext) throws {
        try DepositStore.end(earlier.id, at: context.now, in: context.session)
        try OpeningStore.overtake(of: earlier.id, in: context.session)
    }
}
