/// What verification reads from an entry's bytes without parsing all of them.
enum EntryBody {
    /// How every entry ends: its own index is the last thing it says.
    static func ending(index: Int64) -> [UInt8] {
        Array(",\"index\":\(index)}".utf8)
    }

    /// Whether the entry says that this is its index.
    static func ends(_ body: UnsafeBufferPointer<UInt8>, with index: Int64) -> Bool {
        let ending = ending(index: index)
        return body.count >= ending.count && body.suffix(ending.count).elementsEqual(ending)
    }
}
