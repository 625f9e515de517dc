import Crypto
import Foundation
import Organisation

/// A deposit sealed to one custodian: what the database holds of it.
public struct DepositParcel: Sendable, Hashable {
    /// The key that it is sealed to.
    let key: CustodianKey.ID
    /// The sender's half of the exchange (RFC 9180, 4.1).
    let encapsulated: [UInt8]
    /// The ciphertext.
    let sealed: [UInt8]
}

/// Seals deposits with HPKE in base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305 (RFC 9180).
enum DepositSeal {
    /// Which deposit it is: the channel, its number there, and for whom.
    struct Purpose: Sendable {
        let channel: Channel.ID
        let number: Int64

        fileprivate func data(_ key: CustodianKey) -> Data {
            BoundParts(
                ["kanalvakt deposit 1", channel.description, String(number), key.person.description], ending: key.publicKey
            ).data
        }
    }

    private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
    private static let info = Data("kanalvakt deposit 1".utf8)

    /// Seals for one custodian.
    static func seal(_ content: DepositContent, for purpose: Purpose, to key: CustodianKey) throws -> DepositParcel {
        let receiver = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: key.publicKey)
        var sender = try HPKE.Sender(recipientKey: receiver, ciphersuite: suite, info: info)
        let bytes = DepositPadding.padded(Array(try JSONEncoder().encode(content)))
        let sealed = try sender.seal(Data(bytes), authenticating: purpose.data(key))
        return DepositParcel(key: key.id, encapsulated: Array(sender.encapsulatedKey), sealed: Array(sealed))
    }

    /// - Throws: ``DepositRefusal/damaged`` for what was changed, or was sealed for another channel, number or custodian.
    static func open(
        _ parcel: DepositParcel, for purpose: Purpose, to key: CustodianKey, with pair: KeyPair
    ) throws -> DepositContent {
        guard
            var receiver = try? HPKE.Recipient(
                privateKey: pair.privateKey, ciphersuite: suite, info: info, encapsulatedKey: Data(parcel.encapsulated)),
            let bytes = try? receiver.open(Data(parcel.sealed), authenticating: purpose.data(key)),
            let plain = DepositPadding.unpadded(Array(bytes)),
            let content = try? JSONDecoder().decode(DepositContent.self, from: Data(plain))
        else { throw DepositRefusal.damaged }
        return content
    }
}
