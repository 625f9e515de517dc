/// The stretch of a file that may still be needed: from the record that is being read to the last byte fetched.
struct FileWindow {
    /// No record of an export may be larger, in bytes.
    static let longestRecord = 32 << 20

    private var bytes: [UInt8] = []
    /// Where in the file the window begins.
    private var start: Int64 = 0

    mutating func append(_ piece: ArraySlice<UInt8>) {
        bytes.append(contentsOf: piece)
    }

    /// Lets go of what comes before `position`.
    mutating func forget(before position: Int64) {
        let count = min(Int(clamping: position - start), bytes.count)
        // Moving the rest is work, so it waits until it is worth it.
        guard count > 1 << 18 || count == bytes.count else { return }
        bytes.removeFirst(count)
        start += Int64(count)
    }

    var isTooLarge: Bool { bytes.count > Self.longestRecord + (1 << 20) }

    /// Where the tag that ends at or just after `position` begins: attributes cannot hold `<`.
    func tagStart(before position: Int64) -> Int64 {
        let end = max(0, min(Int(clamping: position - start), bytes.count))
        return bytes[..<end].lastIndex(of: UInt8(ascii: "<")).map { start + Int64($0) } ?? position
    }

    /// Where the tag that ends at or just after `position` ends.
    func tagEnd(at position: Int64) -> Int64 {
        let index = max(0, min(Int(clamping: position - start), bytes.count))
        if index > 0, bytes[index - 1] == UInt8(ascii: ">") { return position }
        return bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { start + Int64($0) + 1 } ?? position
    }

    /// The bytes of a stretch, as far as the window holds them.
    func bytes(from: Int64, to: Int64) -> [UInt8] {
        let first = max(0, min(Int(clamping: from - start), bytes.count))
        let last = max(first, min(Int(clamping: to - start), bytes.count))
        return Array(bytes[first..<last])
    }
}
