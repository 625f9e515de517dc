/// The digest of a checkpoint, carried by the entry that comes right after it.
///
/// Each checkpoint thereby becomes part of what the next one signs: one that is changed or taken away later is
/// missed, and the last signature vouches for all that came before it.
enum CheckpointLink {
    /// What stands before the digest. No string inside an entry can look like this, as its quotes are escaped.
    static let marker = Array(",\"checkpoint\":\"".utf8)
    /// What stands after the envelope. Names within the data come later, so the search stops here.
    static let end = Array(",\"data\":".utf8)

    /// The digest that an entry carries, or nil if it carries none.
    static func digest(in body: UnsafeBufferPointer<UInt8>) -> Hash? {
        var rest = body[...]
        while let comma = rest.firstIndex(of: UInt8(ascii: ",")) {
            rest = rest[comma...]
            if rest.starts(with: marker) {
                return Hash(hex: String(decoding: rest.dropFirst(marker.count).prefix(64), as: UTF8.self))
            }
            if rest.starts(with: end) { return nil }
            rest = rest.dropFirst()
        }
        return nil
    }
}
