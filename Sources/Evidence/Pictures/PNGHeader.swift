/// What a PNG's header says of its pixels (ISO/IEC 15948, section 11.2.2).
struct PNGHeader {
    let size: PixelSize
    private let bitsPerPixel: Int
    private let isInterlaced: Bool

    /// - Parameter content: the thirteen bytes of the chunk.
    /// - Returns: nil for what the standard does not know.
    init?(_ content: ArraySlice<UInt8>, size: PixelSize) {
        let bytes = Array(content.suffix(5))
        guard bytes.count == 5, bytes[2] == 0, bytes[3] == 0, bytes[4] <= 1, let kind = Self.kinds[bytes[1]],
            kind.depths.contains(Int(bytes[0]))
        else { return nil }
        self.size = size
        bitsPerPixel = Int(bytes[0]) * kind.channels
        isInterlaced = bytes[4] == 1
    }

    /// How many bytes the pixels are before they are packed: a byte for the filter before each row, and the row in whole bytes.
    var unpackedLength: Int {
        guard isInterlaced else { return rows(size.width, size.height) }
        return Self.passes.reduce(0) { sum, pass in
            let width = (size.width - pass.x + pass.stepX - 1) / pass.stepX
            let height = (size.height - pass.y + pass.stepY - 1) / pass.stepY
            return sum + (width > 0 && height > 0 ? rows(width, height) : 0)
        }
    }

    private func rows(_ width: Int, _ height: Int) -> Int { height * (1 + (width * bitsPerPixel + 7) / 8) }

    /// By colour type: how many values a pixel has, and how many bits each may have.
    private static let kinds: [UInt8: (channels: Int, depths: [Int])] = [
        0: (1, [1, 2, 4, 8, 16]), 2: (3, [8, 16]), 3: (1, [1, 2, 4, 8]), 4: (2, [8, 16]), 6: (4, [8, 16]),
    ]

    /// Where each pass of Adam7 begins, and how far apart its pixels are (section 8.2).
    private static let passes: [(x: Int, y: Int, stepX: Int, stepY: Int)] = [
        (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
    ]
}
