import Crypto
import Foundation

/// The public half of a ledger's key: all that anyone needs to check its checkpoints.
///
/// Written as one line, `name+keyID+base64(01 ‖ public key)`, the form that tools for signed notes read.
public struct VerifierKey: Sendable, Hashable {
    /// The ledger's name, which is also the origin in its checkpoints.
    public let name: String
    /// The 32 bytes of the Ed25519 public key (RFC 8032).
    public let publicKey: [UInt8]
    /// The first four bytes of SHA-256(name ‖ 0A ‖ 01 ‖ public key), as C2SP signed-note prescribes.
    public let id: UInt32

    /// The signed-note type of Ed25519.
    static let ed25519: UInt8 = 1

    init(name: String, publicKey: [UInt8]) {
        self.name = name
        self.publicKey = publicKey
        let hash = Hash.plain(Array(name.utf8) + [0x0A, Self.ed25519] + publicKey)
        id = hash.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Reads the one-line form; nil if it is malformed or its parts contradict each other.
    public init?(_ text: String) {
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, KeyName.isValid(parts[0]), let data = Data(base64Encoded: parts[2]),
            data.count == 33, data.first == Self.ed25519
        else { return nil }
        self.init(name: parts[0], publicKey: Array(data.dropFirst()))
        guard idText == parts[1] else { return nil }
    }

    /// The one-line form.
    public var text: String {
        "\(name)+\(idText)+\(Data([Self.ed25519] + publicKey).base64EncodedString())"
    }

    var idText: String { withUnsafeBytes(of: id.bigEndian) { Hexadecimal.text(Array($0)) } }

    /// Whether this key has signed the note. Signatures by other keys are passed over.
    public func hasSigned(_ note: SignedNote) -> Bool {
        let own = note.signatures.filter { $0.name == name && $0.keyID == id }
        guard !own.isEmpty, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
            return false
        }
        return own.allSatisfy { key.isValidSignature($0.signature, for: Data(note.text.utf8)) }
    }
}
