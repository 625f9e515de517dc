import Crypto

/// The three hashes of RFC 6962, section 2.1. The leading byte keeps an entry from posing as a node.
extension Hash {
    /// The root of a tree without entries: SHA-256 of nothing.
    public static let emptyTree = Hash(SHA256().finalize())

    /// SHA-256 of bytes as they are, without any leading byte.
    public static func plain(_ bytes: some Sequence<UInt8>) -> Hash {
        var hasher = SHA256()
        hasher.add(bytes)
        return Hash(hasher.finalize())
    }

    /// The hash of an entry: SHA-256(00 ‖ entry).
    public static func leaf(_ entry: some Sequence<UInt8>) -> Hash {
        var hasher = SHA256()
        withUnsafeBytes(of: UInt8(0)) { hasher.update(bufferPointer: $0) }
        hasher.add(entry)
        return Hash(hasher.finalize())
    }

    /// The hash of a node: SHA-256(01 ‖ left ‖ right).
    public static func node(_ left: Hash, _ right: Hash) -> Hash {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * byteCount, alignment: 1) { input in
            input[0] = 1
            left.withBytes { input[1..<33].copyBytes(from: $0) }
            right.withBytes { input[33..<65].copyBytes(from: $0) }
            var hasher = SHA256()
            hasher.update(bufferPointer: UnsafeRawBufferPointer(input))
            return Hash(hasher.finalize())
        }
    }
}

extension SHA256 {
    /// Adds bytes without copying them where they lie in one piece, as strings and arrays do.
    fileprivate mutating func add(_ bytes: some Sequence<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable { update(bufferPointer: UnsafeRawBufferPointer($0)) }
        if done == nil { update(data: Array(bytes)) }
    }
}
