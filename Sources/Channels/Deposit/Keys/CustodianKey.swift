import Database
import Foundation
import Organisation

/// The half of a custodian's key pair that everyone may have: what deposits are sealed to (OSB-40).
public struct CustodianKey: Sendable, Hashable, Identifiable {
    public typealias ID = RowID<CustodianKey>

    public let id: ID
    /// Whose it is.
    public let person: Person.ID
    /// X25519, 32 bytes (RFC 7748).
    public let publicKey: [UInt8]
    /// When it was made.
    public let madeAt: Date
    /// When its passphrase was last changed; nil if never.
    public let rewrappedAt: Date?
}

/// The other half, closed with a key that only the custodian's passphrase makes. The server never has it open but for the
/// moment in which it is used.
struct WrappedKey: Sendable, Equatable {
    /// What the passphrase is salted with.
    let salt: [UInt8]
    /// The work that a guess takes.
    let cost: ScryptCost
    /// The private key under ChaCha20-Poly1305 (RFC 8439).
    let sealed: [UInt8]
}

extension WrappedKey: CustomReflectable, CustomStringConvertible {
    var description: String { "(wrapped key)" }
    var customMirror: Mirror { Mirror(self, children: []) }
}
