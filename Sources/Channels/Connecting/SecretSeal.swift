import Crypto
import Foundation
import Platforms
import Wording

/// Closes the accounts' secrets with the installation's own key, which is kept outside the database
/// (ChaCha20-Poly1305, RFC 8439). A copy of the database alone opens none of them.
public struct SecretSeal: Sendable {
    private let key: SymmetricKey

    /// - Parameter key: 32 bytes.
    /// - Throws: ``Broken`` for a key of another length.
    public init(key: [UInt8]) throws(Broken) {
        guard key.count == 32 else { throw Broken() }
        // A key of its own for this use, so that the installation may use the same one elsewhere.
        let info = Data("kanalvakt channel secrets".utf8)
        self.key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: key), info: info, outputByteCount: 32)
    }

    /// What a secret is for. Sealed in with it: a secret moved to another channel, or whose address has been pointed
    /// elsewhere in the database, does not open, and so is never sent there.
    struct Purpose {
        let data: Data

        init(_ channel: Channel.ID, _ kind: PlatformKind, _ address: WebAddress, _ account: String) {
            let parts = ["kanalvakt secret 1", channel.description, kind.rawValue, address.text, account]
            // Each part by its length first, so that no two purposes can spell the same bytes.
            data = Data(parts.map { "\($0.utf8.count):\($0)" }.joined().utf8)
        }
    }

    func seal(_ secret: String, for purpose: Purpose) throws -> [UInt8] {
        Array(try ChaChaPoly.seal(Data(secret.utf8), using: key, authenticating: purpose.data).combined)
    }

    func open(_ sealed: [UInt8], for purpose: Purpose) throws -> String {
        guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
            let bytes = try? ChaChaPoly.open(box, using: key, authenticating: purpose.data)
        else { throw Broken() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The secret cannot be opened, or the key is not one.
    public struct Broken: Explained, Equatable {
        public func sentence(in language: Language) -> String {
            switch language {
            case .sv:
                "Den sparade inloggningen går inte att öppna med installationens nyckel. Anslut kanalen på nytt."
            case .en:
                "The stored sign-in cannot be opened with this installation's key. Connect the channel again."
            }
        }
    }
}
