import Ledger

/// The name of a blob: the SHA-256 of its bytes, in 64 lower-case hexadecimal digits.
///
/// Nothing else can be a name, so no text from outside can point at any other file.
public struct BlobName: Hashable, Sendable, CustomStringConvertible {
    /// The digest of the bytes that the blob must hold.
    public let digest: Hash

    /// The name of bytes with this digest.
    public init(digest: Hash) {
        self.digest = digest
    }

    /// A name that was stored; nil unless it is exactly 64 lower-case hexadecimal digits.
    public init?(_ text: String) {
        guard let digest = Hash(hex: text), digest.hex == text else { return nil }
        self.digest = digest
    }

    public var description: String { digest.hex }

    /// Where the blob lies within the store's folder. Two levels of folders keep each of them small.
    var path: String {
        let text = description
        return "\(text.prefix(2))/\(text.dropFirst(2).prefix(2))/\(text)"
    }
}
