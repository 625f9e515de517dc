import Database
import Foundation
import Organisation

/// Gives a custodian a new key pair, in place of any earlier one. What only the earlier could open is lost (OSB-40).
///
/// Made by ``DepositVault``, which wraps the private half before anything reaches the door.
struct MakeCustodianKey: Act {
    let person: Person.ID
    let publicKey: [UInt8]
    let wrapped: WrappedKey
    /// The key that the person knows to be replaced; nil for a first one.
    let replacing: CustodianKey.ID?

    func authorise(_ context: ActContext) throws { try context.actor.require(.openDeposits) }

    func perform(_ context: ActContext) throws -> CustodianKey.ID {
        guard try context.requirePerson().id == person else { throw Refusal.notFound }
        try context.session.lock("custodian-keys")
        let earlier = try CustodianKeyStore.key(of: person, in: context.session)
        guard earlier?.id == replacing else { throw DepositRefusal.changedMeanwhile }
        let isFirstOfAll = try DepositCustodian.all(on: context.today, in: context.session).allSatisfy { $0.key == nil }
        if let earlier { try CustodianKeyStore.retire(earlier.id, at: context.now, in: context.session) }
        let id = try CustodianKeyStore.insert(publicKey, wrapped, of: person, at: context.now, in: context.session)
        try PassphraseThrottle.forget(person, in: context.session)
        if isFirstOfAll { try ReminderStore.forgetAll(in: context.session) }
        try context.record(
            earlier == nil ? "channel.custodianKeyMade" : "channel.custodianKeyReplaced",
            [
                "person": .integer(person.rawValue), "key": .integer(id.rawValue),
                "publicKey": .string(Data(publicKey).base64EncodedString()),
            ])
        try tell(context, isFirst: earlier == nil)
        return id
    }

    private func tell(_ context: ActContext, isFirst: Bool) throws {
        let name = try context.requirePerson().fullName
        let lost = isFirst ? "" : " Den gamla nyckeln är förstörd. Det som lämnades i förvar tidigare kan \(name) inte öppna."
        try context.tellCustodians(
            "Ny nyckel för inloggningar i förvar",
            "\(name) har gjort en ny nyckel för inloggningar i förvar.\(lost) Inloggningar behöver lämnas på nytt för att den nya "
                + "nyckeln ska kunna öppna dem. Känner du inte till det här? Tala med \(name) genast.")
    }
}
