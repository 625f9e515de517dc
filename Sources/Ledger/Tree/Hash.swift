import Crypto

/// A SHA-256 value: of an entry, of a node in the tree, or of the whole tree.
///
/// Held inline (32 bytes, no allocation), since a large ledger hashes millions of them. Four words, not a SIMD
/// vector: Swift 6.3 corrupts the stack of asynchronous functions that hold values of more than 16 bytes' alignment.
public struct Hash: Hashable, Sendable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0

    /// The number of bytes in a hash.
    public static let byteCount = 32

    /// A hash from its 32 bytes; nil for any other number.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        withUnsafeMutableBytes(of: &self) { $0.copyBytes(from: bytes) }
    }

    init(_ digest: SHA256.Digest) {
        digest.withUnsafeBytes { bytes in
            withUnsafeMutableBytes(of: &self) { $0.copyBytes(from: bytes) }
        }
    }

    /// The 32 bytes.
    public var bytes: [UInt8] { withBytes { Array($0) } }

    /// Hands out the 32 bytes without copying them.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try withUnsafeBytes(of: self) { try body($0) }
    }
}
