/// Makes every deposit one of a few lengths, so that the length of what is sealed tells next to nothing of it.
enum DepositPadding {
    /// 1 KiB: an ordinary sign-in with its recovery codes.
    static let shortest = 1024

    /// The length in four bytes, the bytes, and zeros up to the next power of two.
    static func padded(_ bytes: [UInt8]) -> [UInt8] {
        let length = UInt32(clamping: bytes.count)
        let head = (0..<4).reversed().map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) }
        var size = shortest
        while size < bytes.count + 4 { size *= 2 }
        return head + bytes + [UInt8](repeating: 0, count: size - bytes.count - 4)
    }

    /// - Returns: nil for anything that was not padded so.
    static func unpadded(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= 4 else { return nil }
        let length = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard length <= bytes.count - 4 else { return nil }
        return Array(bytes[4..<4 + length])
    }
}
