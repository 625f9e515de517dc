/// What verification reads from an entry's bytes without parsing all of it.
enum EntryBody {
    /// How every entry ends: its own index is the last thing it says.
    static func ending(index: Int64) -> [UInt8] {
        Array(",\"index\":\(index)}".utf8)
    }
}

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
        var position = 0
        while position < body.count {
            guard let comma = body[position...].firstIndex(of: UInt8(ascii: ",")) else { return nil }
            let rest = body[comma...]
            if rest.starts(with: marker) {
                let start = comma + marker.count
                return Hash(hex: String(decoding: body[start..<min(start + 64, body.count)], as: UTF8.self))
            }
            if rest.starts(with: end) { return nil }
            position = comma + 1
        }
        return nil
    }
}
