import Crypto

/// A promise about content that the ledger must not hold: HMAC-SHA256(salt, content).
///
/// Who has the content and the salt can show that they are what the entry spoke of. When both are disposed of,
/// nobody can work out the content from the entry, not even by guessing, and every proof still stands.
public enum Commitment {
    /// The commitment to some content, as 64 hexadecimal digits.
    public static func make(content: some Sequence<UInt8>, salt: Salt) -> String {
        var stream = Stream(salt: salt)
        let done: Void? = content.withContiguousStorageIfAvailable { stream.add(UnsafeRawBufferPointer($0)) }
        if done == nil { Array(content).withUnsafeBytes { stream.add($0) } }
        return stream.text
    }

    /// The commitment to content that is read a piece at a time.
    public struct Stream {
        private var code: HMAC<SHA256>

        /// Begins with no content.
        public init(salt: Salt) {
            code = HMAC(key: salt.key)
        }

        /// Adds the next piece.
        public mutating func add(_ piece: UnsafeRawBufferPointer) {
            code.update(data: piece)
        }

        /// The commitment to everything added so far.
        public var text: String { Hexadecimal.text(Array(code.finalize())) }
    }
}
