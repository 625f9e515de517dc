import CZlib

/// Walks through the chunks of a PNG (ISO/IEC 15948, section 5) from the header to the end.
enum PNGWalk {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// The most that a comment or a colour profile may unpack to, in bytes.
    private static let mostBeside = 4 * 1024 * 1024

    /// - Throws: `PictureProblem` when a chunk is cut off or does not match its checksum, something follows the end, or what
    ///   is packed is not as much as the header says.
    static func size(of bytes: [UInt8]) throws(PictureProblem) -> PixelSize {
        var place = signature.count
        var header: PNGHeader?
        var pixels: [UInt8] = []
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
                let size = PixelSize(width: number(bytes, at: content), height: number(bytes, at: content + 4))
                guard size.isShowable else { throw size.width > 0 && size.height > 0 ? .tooManyPixels : .broken(at: place) }
                header = PNGHeader(bytes[content..<(content + length)], size: size)
                guard header != nil else { throw .broken(at: place) }
            case Array("IDAT".utf8): pixels += bytes[content..<(content + length)]
            case Array("IEND".utf8):
                guard let header, !pixels.isEmpty, length == 0 else { throw .broken(at: place) }
                guard content + 4 == bytes.count else { throw .somethingBehind(at: content + 4) }
                try check(pixels, against: header)
                return header.size
            default:
                // The header must come first.
                guard header != nil else { throw .broken(at: place) }
                try checkBeside(kind, bytes[content..<(content + length)], at: place)
            }
            place = content + length + 4
        }
    }

    /// Refuses pixels that are more or fewer than the header says, before any program unpacks them.
    private static func check(_ pixels: [UInt8], against header: PNGHeader) throws(PictureProblem) {
        let expected = header.unpackedLength
        guard let found = try? UnpackedLength(of: pixels, atMost: expected), found.length == expected, found.used == pixels.count
        else { throw .notAsHeader }
    }

    /// Refuses a comment or a colour profile that unpacks to more than it could need.
    private static func checkBeside(_ kind: [UInt8], _ content: ArraySlice<UInt8>, at place: Int) throws(PictureProblem) {
        guard ["zTXt", "iCCP", "iTXt"].contains(String(decoding: kind, as: UTF8.self)) else { return }
        guard let name = content.firstIndex(of: 0) else { throw .broken(at: place) }
        var packed = content[(name + 1)...].dropFirst()
        if kind == Array("iTXt".utf8) {
            // Whether it is packed, how, the language and the keyword in it (section 11.3.4.5).
            guard content[(name + 1)...].first == 1 else { return }
            for _ in 0..<2 {
                guard let end = packed.dropFirst(packed.startIndex == name + 2 ? 1 : 0).firstIndex(of: 0) else { throw .broken(at: place) }
                packed = packed[(end + 1)...]
            }
        }
        guard (try? UnpackedLength(of: packed, atMost: mostBeside)) != nil else { throw .notAsHeader }
    }

    private static func number(_ bytes: [UInt8], at place: Int) -> Int {
        bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
    }

    /// CRC-32 of the chunk's kind and content (ISO/IEC 15948, annex D).
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
    }
}
