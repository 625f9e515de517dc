/// Walks through the chunks of a PNG (ISO/IEC 15948, section 5) from the header to the end.
enum PNGWalk {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// - Throws: `PictureProblem` when a chunk is cut off or does not match its checksum, or something follows the end.
    static func size(of bytes: [UInt8]) throws(PictureProblem) -> PixelSize {
        var place = signature.count
        var size: PixelSize?
        var hasPixels = false
        while true {
            guard place + 12 <= bytes.count else { throw .broken(at: place) }
            let length = number(bytes, at: place)
            guard length <= bytes.count - place - 12 else { throw .broken(at: place) }
            let kind = Array(bytes[(place + 4)..<(place + 8)])
            let content = place + 8
            guard number(bytes, at: content + length) == Int(checksum(bytes[(place + 4)..<(content + length)])) else {
                throw .broken(at: place)
            }
            switch kind {
            case Array("IHDR".utf8):
                guard place == signature.count, length == 13 else { throw .broken(at: place) }
                size = PixelSize(width: number(bytes, at: content), height: number(bytes, at: content + 4))
            case Array("IDAT".utf8): hasPixels = true
            case Array("IEND".utf8):
                guard let size, hasPixels, length == 0 else { throw .broken(at: place) }
                guard content + 4 == bytes.count else { throw .somethingBehind(at: content + 4) }
                return size
            default:
                // The header must come first.
                guard size != nil else { throw .broken(at: place) }
            }
            place = content + length + 4
        }
    }

    private static func number(_ bytes: [UInt8], at place: Int) -> Int {
        bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
    }

    /// CRC-32 of the chunk's kind and content (ISO/IEC 15948, annex D).
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(UInt32(start)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
}
