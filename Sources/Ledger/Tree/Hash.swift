import Crypto

/// A SHA-256 value: of an entry, of a node in the tree, or of the whole tree.
///
/// Held inline (32 bytes, no allocation), since a large ledger hashes millions of them.
public struct Hash: Hashable, Sendable {
    private let words: SIMD4<UInt64>

    /// The number of bytes in a hash.
    public static let byteCount = 32

    /// A hash from its 32 bytes; nil for any other number.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        var words = SIMD4<UInt64>()
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
        self.words = words
    }

    init(_ digest: SHA256.Digest) {
        words = digest.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
    }

    /// The 32 bytes.
    public var bytes: [UInt8] { withBytes { Array($0) } }

    /// Hands out the 32 bytes without copying them.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try withUnsafeBytes(of: words) { try body($0) }
    }
}
