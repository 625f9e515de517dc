import Crypto
import Foundation

/// The key that signs checkpoints. It lives in one file that only the server's own user can read; it is never
/// stored in the database and never shows itself in a log.
public struct CheckpointKey: Sendable {
    /// The public half.
    public let verifier: VerifierKey
    private let signer: Curve25519.Signing.PrivateKey

    /// A new key.
    /// - Parameter name: the ledger's name, "kanalvakt/hallsberg.se"; without blanks and plus signs.
    /// - Throws: `KeyProblem.badName`.
    public init(name: String) throws(KeyProblem) {
        try self.init(name: name, signer: Curve25519.Signing.PrivateKey())
    }

    init(name: String, signer: Curve25519.Signing.PrivateKey) throws(KeyProblem) {
        guard KeyName.isValid(name) else { throw .badName }
        self.signer = signer
        verifier = VerifierKey(name: name, publicKey: Array(signer.publicKey.rawRepresentation))
    }

    /// The ledger's name.
    public var name: String { verifier.name }

    /// Signs a text that ends with a newline.
    func sign(_ text: String) throws -> SignedNote {
        let signature = try signer.signature(for: Data(text.utf8))
        return SignedNote(
            text: text,
            signatures: [NoteSignature(name: name, keyID: verifier.id, signature: Array(signature))])
    }
}

extension CheckpointKey {
    private static let prefix = "PRIVATE+KEY+"

    /// The form in which the key is kept: the one that tools for signed notes use for secret keys.
    var secretText: String {
        let secret = Data([VerifierKey.ed25519] + signer.rawRepresentation)
        return "\(Self.prefix)\(name)+\(verifier.idText)+\(secret.base64EncodedString())"
    }

    /// Reads the kept form.
    init(secretText: String) throws(KeyProblem) {
        let parts = secretText.dropFirst(Self.prefix.count)
            .split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard secretText.hasPrefix(Self.prefix), parts.count == 3, let data = Data(base64Encoded: parts[2]),
            data.first == VerifierKey.ed25519,
            let signer = try? Curve25519.Signing.PrivateKey(rawRepresentation: data.dropFirst())
        else { throw .malformed }
        try self.init(name: parts[0], signer: signer)
        guard verifier.idText == parts[1] else { throw .malformed }
    }
}

extension CheckpointKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Only the public half, so that the key cannot slip into a log.
    public var description: String { "CheckpointKey(\(verifier.text))" }

    /// As `description`.
    public var debugDescription: String { description }

    /// Shows nothing inside, for the same reason.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
