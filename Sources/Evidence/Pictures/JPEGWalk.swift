/// Walks through the segments of a JPEG (ITU-T T.81, annex B) from its first marker to its last.
enum JPEGWalk {
    static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

    /// - Throws: `PictureProblem` when a segment is cut off, or something follows the end.
    static func size(of bytes: [UInt8]) throws(PictureProblem) -> PixelSize {
        var place = 2
        var size: PixelSize?
        var (units, coded) = (0, 0)
        while true {
            let marker = try marker(in: bytes, at: &place)
            if marker == 0xD9 {
                guard let size else { throw .broken(at: place) }
                guard place == bytes.count else { throw .somethingBehind(at: place) }
                // Each unit of the picture takes at least a bit, so a few bytes cannot be millions of pixels.
                guard coded * 8 >= units else { throw .notAsHeader }
                return size
            }
            guard place + 2 <= bytes.count else { throw .broken(at: place) }
            let length = Int(bytes[place]) << 8 | Int(bytes[place + 1])
            guard length >= 2, place + length <= bytes.count else { throw .broken(at: place) }
            if isFrame(marker) {
                guard length >= 8, size == nil else { throw .broken(at: place) }
                size = PixelSize(
                    width: Int(bytes[place + 5]) << 8 | Int(bytes[place + 6]),
                    height: Int(bytes[place + 3]) << 8 | Int(bytes[place + 4]))
                guard let size, size.width > 0, size.height > 0 else { throw .broken(at: place) }
                guard size.isShowable else { throw .tooManyPixels }
                units = Self.units(of: size, in: bytes[place..<(place + length)])
            }
            place += length
            if marker == 0xDA {
                let start = place
                try skipScan(in: bytes, at: &place)
                coded += place - start
            }
        }
    }

    /// How many units (MCU, A.2) the picture is coded in: blocks of eight pixels, as many each way as the component with
    /// the most of them has.
    private static func units(of size: PixelSize, in frame: ArraySlice<UInt8>) -> Int {
        let factors = frame.dropFirst(8).enumerated().filter { $0.offset % 3 == 1 }.map(\.element)
        let across = 8 * max(1, factors.map { Int($0 >> 4) }.max() ?? 1)
        let down = 8 * max(1, factors.map { Int($0 & 0x0F) }.max() ?? 1)
        return ((size.width + across - 1) / across) * ((size.height + down - 1) / down)
    }

    /// The marker that stands at the place, which is moved behind it. Fill bytes may stand before it (B.1.1.2).
    private static func marker(in bytes: [UInt8], at place: inout Int) throws(PictureProblem) -> UInt8 {
        guard place < bytes.count, bytes[place] == 0xFF else { throw .broken(at: place) }
        while place < bytes.count, bytes[place] == 0xFF { place += 1 }
        guard place < bytes.count, bytes[place] >= 0xC0, !(0xD0...0xD8).contains(bytes[place]) else { throw .broken(at: place) }
        defer { place += 1 }
        return bytes[place]
    }

    /// Moves behind the coded pixels: until a marker that is neither a stuffed zero nor a restart.
    private static func skipScan(in bytes: [UInt8], at place: inout Int) throws(PictureProblem) {
        while place + 1 < bytes.count {
            if bytes[place] == 0xFF, bytes[place + 1] != 0, !(0xD0...0xD7).contains(bytes[place + 1]) { return }
            place += 1
        }
        throw .broken(at: bytes.count)
    }

    /// Whether the marker begins a frame (SOF), which tells the size.
    private static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }
}
