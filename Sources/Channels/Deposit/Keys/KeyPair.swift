import Crypto
import Foundation
import Organisation

/// A custodian's key pair, open. Lives only while a key is made, a passphrase changed or a deposit opened.
struct KeyPair {
    let person: Person.ID
    let privateKey: Curve25519.KeyAgreement.PrivateKey

    /// A new pair for a person.
    init(for person: Person.ID) {
        self.person = person
        privateKey = Curve25519.KeyAgreement.PrivateKey()
    }

    /// The pair that a wrapped key closes.
    ///
    /// - Parameter key: made from the passphrase.
    /// - Throws: ``DepositRefusal/wrongPassphrase`` when it was another passphrase, or the row has been changed.
    init(_ wrapped: WrappedKey, of owner: CustodianKey, with key: SymmetricKey) throws {
        guard let box = try? ChaChaPoly.SealedBox(combined: wrapped.sealed),
            let bytes = try? ChaChaPoly.open(box, using: key, authenticating: Self.binding(owner.person, owner.publicKey)),
            let opened = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
        else { throw DepositRefusal.wrongPassphrase }
        person = owner.person
        privateKey = opened
    }

    var publicKey: [UInt8] { Array(privateKey.publicKey.rawRepresentation) }

    /// The private key closed with a key made from a passphrase.
    func wrapped(with key: SymmetricKey, salt: [UInt8], cost: ScryptCost) throws -> WrappedKey {
        let sealed = try ChaChaPoly.seal(
            privateKey.rawRepresentation, using: key, authenticating: Self.binding(person, publicKey))
        return WrappedKey(salt: salt, cost: cost, sealed: Array(sealed.combined))
    }

    /// Whose key it is and which: one that is moved to another row does not open.
    private static func binding(_ person: Person.ID, _ publicKey: [UInt8]) -> Data {
        BoundParts(["kanalvakt custodian key 1", person.description], ending: publicKey).data
    }
}
