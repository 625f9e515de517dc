/// The ranges that are not the public internet: IANA's special-purpose address registries (RFC 6890).
extension HostAddress {
    /// Who can be at the other end.
    public var reach: Reach {
        bytes.count == 4 ? Self.reach(ofFour: bytes[...]) : Self.reach(ofSixteen: bytes)
    }

    private static func reach(ofFour bytes: ArraySlice<UInt8>) -> Reach {
        let number = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        for (network, length, reach) in fourByteRanges where number >> (32 - length) == network >> (32 - length) {
            return reach
        }
        return .publicInternet
    }

    private static let fourByteRanges: [(network: UInt32, length: UInt32, reach: Reach)] = [
        (0x7F00_0000, 8, .loopback),
        (0x0A00_0000, 8, .privateNetwork),
        (0xAC10_0000, 12, .privateNetwork),
        (0xC0A8_0000, 16, .privateNetwork),
        (0x6440_0000, 10, .privateNetwork),
        (0x0000_0000, 8, .never),
        (0xA9FE_0000, 16, .never),
        (0xC000_0000, 24, .never),
        (0xC000_0200, 24, .never),
        (0xC612_0000, 15, .never),
        (0xC633_6400, 24, .never),
        (0xCB00_7100, 24, .never),
        (0xE000_0000, 3, .never),
    ]

    private static func reach(ofSixteen bytes: [UInt8]) -> Reach {
        if bytes == [UInt8](repeating: 0, count: 15) + [1] { return .loopback }
        for (prefix, first) in embeddingPrefixes where bytes.starts(with: prefix) {
            return reach(ofFour: bytes[first..<(first + 4)])
        }
        if bytes[0] & 0xFE == 0xFC { return .privateNetwork }
        // 2000::/3 is what has been given out; Teredo and the documentation range lie inside it.
        guard bytes[0] & 0xE0 == 0x20 else { return .never }
        return neverPrefixes.contains { bytes.starts(with: $0) } ? .never : .publicInternet
    }

    /// IPv6 forms that carry an IPv4 address, and where in them it stands.
    private static let embeddingPrefixes: [(prefix: [UInt8], first: Int)] = [
        ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 12),
        ([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], 12),
        ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 12),
        ([0x20, 0x02], 2),
    ]

    private static let neverPrefixes: [[UInt8]] = [[0x20, 0x01, 0, 0], [0x20, 0x01, 0x0D, 0xB8]]
}
