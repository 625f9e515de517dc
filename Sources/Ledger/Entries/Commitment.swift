import Crypto

/// A promise about content that the ledger must not hold: HMAC-SHA256(salt, content).
///
/// Who has the content and the salt can show that they are what the entry spoke of. When both are disposed of,
/// nobody can work out the content from the entry, not even by guessing, and every proof still stands.
public enum Commitment {
    /// The commitment to some content, as 64 hexadecimal digits.
    public static func make(content: some Sequence<UInt8>, salt: Salt) -> String {
        var code = HMAC<SHA256>(key: salt.key)
        let done: Void? = content.withContiguousStorageIfAvailable { code.update(data: UnsafeRawBufferPointer($0)) }
        if done == nil { code.update(data: Array(content)) }
        return Hexadecimal.text(Array(code.finalize()))
    }
}
