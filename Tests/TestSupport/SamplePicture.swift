/// Pictures that a test makes up: all of one grey, packed without help from any library.
public enum SamplePicture {
    /// A PNG of one grey.
    ///
    /// - Parameters:
    ///   - unpacked: how many bytes the pixels unpack to; nil for as many as the header says.
    ///   - beside: chunks between the header and the pixels.
    public static func png(
        width: Int = 400, height: Int = 200, unpacked: Int? = nil, beside: [(kind: String, content: [UInt8])] = []
    ) -> [UInt8] {
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        bytes += chunk("IHDR", number(width) + number(height) + [8, 0, 0, 0, 0])
        for (kind, content) in beside { bytes += chunk(kind, content) }
        bytes += chunk("IDAT", zeros(unpacked ?? height * (1 + width)))
        return bytes + chunk("IEND", [])
    }

    /// So many zeros, packed (RFC 1950): some thirteen bits for each 258 of them.
    public static func zeros(_ count: Int) -> [UInt8] {
        var bits = BitWriter()
        bits.add(0b011, 3)
        var left = count
        if left > 0 {
            bits.addCode(0x30, 8)
            left -= 1
        }
        while left >= 258 {
            bits.addCode(0b1100_0101, 8)
            bits.addCode(0, 5)
            left -= 258
        }
        for _ in 0..<left { bits.addCode(0x30, 8) }
        bits.addCode(0, 7)
        return [0x78, 0x01] + bits.bytes + number((count % 65_521) << 16 | 1)
    }

    /// A chunk with its length and checksum (ISO/IEC 15948, section 5.3).
    public static func chunk(_ kind: String, _ content: [UInt8]) -> [UInt8] {
        let named = Array(kind.utf8) + content
        return number(content.count) + named + number(Int(checksum(named)))
    }

    private static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
        }
    }

    private struct BitWriter {
        var bytes: [UInt8] = []
        private var count = 0

        /// Lowest bit first, as numbers stand.
        mutating func add(_ value: Int, _ length: Int) {
            for place in 0..<length {
                if count % 8 == 0 { bytes.append(0) }
                bytes[bytes.count - 1] |= UInt8(value >> place & 1) << UInt8(count % 8)
                count += 1
            }
        }

        /// Highest bit first, as codes stand.
        mutating func addCode(_ code: Int, _ length: Int) {
            for place in (0..<length).reversed() { add(code >> place & 1, 1) }
        }
    }
}
