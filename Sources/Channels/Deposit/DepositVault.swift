import Crypto
import Database
import Foundation
import Organisation

/// Everything about deposits that takes a key or a passphrase. Passphrases and what is deposited pass through memory here
/// and nowhere else; what reaches the door is sealed, and what is opened is on the ledger before it is handed out.
public struct DepositVault: Sendable {
    let database: Database
    let office: Office
    let hasher: PasswordHasher

    /// - Parameter hasher: turns passphrases into keys, a bounded number at a time, at its own cost for new keys.
    public init(database: Database, office: Office, hasher: PasswordHasher) {
        self.database = database
        self.office = office
        self.hasher = hasher
    }

    /// The fewest characters of a passphrase: a stolen database can be guessed at without asking anyone.
    public static let shortestPassphrase = 16

    /// Makes a key pair for a custodian.
    ///
    /// - Parameters:
    ///   - person: the custodian, who acts.
    ///   - replacing: the key that the person knows to be lost with it; nil for a first one.
    /// - Throws: `Refusal.invalid` for a weak passphrase, ``DepositRefusal``.
    public func makeKey(
        for person: SignedInPerson, passphrase: String, replacing: CustodianKey.ID? = nil
    ) async throws {
        try Actor.person(person).require(.openDeposits)
        let phrase = try await checked(passphrase, of: person.person)
        let pair = KeyPair(for: person.person.id)
        let wrapped = try await wrap(pair, with: phrase)
        _ = try await office.perform(
            MakeCustodianKey(person: person.person.id, publicKey: pair.publicKey, wrapped: wrapped, replacing: replacing),
            by: .person(person))
    }

    /// Closes the custodian's key with another passphrase.
    ///
    /// - Throws: ``DepositRefusal/wrongPassphrase``, ``DepositRefusal/waitBeforePassphrase(seconds:)``, `Refusal.invalid`.
    public func changePassphrase(of person: SignedInPerson, from old: String, to new: String) async throws {
        try Actor.person(person).require(.openDeposits)
        let phrase = try await checked(new, of: person.person)
        let hand = try await office.perform(TryPassphrase(), by: .person(person))
        let pair = try await open(hand, with: old, by: person, for: nil)
        let wrapped = try await wrap(pair, with: phrase)
        try await office.perform(RewrapCustodianKey(key: hand.key.id, wrapped: wrapped), by: .person(person))
    }

    /// Seals a channel's sign-in to every custodian and keeps it.
    ///
    /// - Throws: `Refusal`, ``DepositRefusal/noCustodian``, ``DepositRefusal/channelClosed``.
    public func deposit(_ content: DepositContent, for channel: Channel.ID, by person: SignedInPerson) async throws {
        try Actor.person(person).require(.depositCredentials, channel: channel.rawValue)
        let content = try content.cleaned()
        for attempt in 1...3 {
            do {
                let act = try await sealed(content, for: channel)
                _ = try await office.perform(act, by: .person(person))
                return
            } catch DepositRefusal.changedMeanwhile where attempt < 3 {
                continue
            }
        }
    }

    /// Opens an approved deposit with the custodian's own passphrase. Puts it on the ledger first, and can be done once.
    public func open(_ id: DepositOpening.ID, passphrase: String, by person: SignedInPerson) async throws -> DepositContent {
        let inHand = try await office.perform(BeginUnsealing(id: id), by: .person(person))
        let pair = try await open(inHand.hand, with: passphrase, by: person, for: inHand.opening)
        let purpose = DepositSeal.Purpose(channel: inHand.opening.channel, number: inHand.opening.number)
        let content = try DepositSeal.open(inHand.parcel, for: purpose, to: inHand.hand.key, with: pair)
        try await office.perform(RecordOpening(id: id), by: .person(person))
        return content
    }
}

extension DepositVault {
    private func sealed(_ content: DepositContent, for channel: Channel.ID) async throws -> DepositCredentials {
        let (keys, number) = try await database.read { session in
            (try CustodianKeyStore.active(on: office.today(in: session), in: session), try DepositStore.nextNumber(of: channel, in: session))
        }
        guard !keys.isEmpty else { throw DepositRefusal.noCustodian }
        let purpose = DepositSeal.Purpose(channel: channel, number: number)
        return DepositCredentials(purpose: purpose, parcels: try keys.map { try DepositSeal.seal(content, for: purpose, to: $0) })
    }

    private func wrap(_ pair: KeyPair, with phrase: Password) async throws -> WrappedKey {
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
        let key = try await hasher.key(from: phrase, salt: salt, cost: hasher.cost)
        return try pair.wrapped(with: key, salt: salt, cost: hasher.cost)
    }

    private func open(
        _ hand: KeyInHand, with phrase: String, by person: SignedInPerson, for opening: DepositOpening?
    ) async throws -> KeyPair {
        let key = try await hasher.key(from: Password(typed: phrase), salt: hand.wrapped.salt, cost: hand.wrapped.cost)
        do {
            return try KeyPair(hand.wrapped, of: hand.key, with: key)
        } catch DepositRefusal.wrongPassphrase {
            try await office.perform(RecordWrongPassphrase(opening: opening), by: .person(person))
            throw DepositRefusal.wrongPassphrase
        }
    }

    private func checked(_ passphrase: String, of person: Person) async throws -> Password {
        let phrase: Password
        do {
            phrase = try Password(
                new: passphrase, for: person.username, field: "Lösenfras", shortest: Self.shortestPassphrase)
        } catch {
            throw Refusal.invalid([error])
        }
        if try await hasher.isSignIn(phrase, of: person.id, in: database) {
            throw Refusal.invalid([FieldProblem(field: "Lösenfras", kind: .unsuitable(allowed: Self.another))])
        }
        return phrase
    }

    private static let another = FieldProblem.Wish(
        swedish: "välj en annan än lösenordet som du loggar in med.",
        english: "choose another than the password that you sign in with.")
}
