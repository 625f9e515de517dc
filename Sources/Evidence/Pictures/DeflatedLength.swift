/// Counts how many bytes a DEFLATE stream unpacks to (RFC 1950, RFC 1951), without unpacking any: which symbols follow
/// never depends on what came out, so a file of some kilobytes that would fill the memory costs nothing to find out.
///
/// Written by hand because a decompressor would have to make the bytes to count them.
struct DeflatedLength {
    private let bytes: ArraySlice<UInt8>
    private var place: Int
    private var bits: UInt32 = 0
    private var bitCount = 0
    private var length = 0
    private let most: Int

    /// What is wrong with a stream.
    enum Fault: Error {
        /// It is no such stream, or is cut off.
        case broken
        /// It unpacks to more than asked for.
        case tooLong
    }

    /// - Parameter most: where counting stops.
    /// - Returns: the length, and how many of the bytes the stream takes up.
    static func of(_ bytes: ArraySlice<UInt8>, atMost most: Int) throws(Fault) -> (length: Int, used: Int) {
        guard bytes.count >= 6, let first = bytes.first, first & 0x0F == 8 else { throw .broken }
        let second = bytes[bytes.startIndex + 1]
        // The header is a multiple of 31, and asks for no dictionary.
        guard (Int(first) << 8 | Int(second)) % 31 == 0, second & 0x20 == 0 else { throw .broken }
        var stream = DeflatedLength(bytes: bytes, place: bytes.startIndex + 2, most: most)
        while try !stream.block() {}
        // The checksum of what comes out stands last.
        guard stream.place + 4 <= bytes.endIndex else { throw .broken }
        return (stream.length, stream.place + 4 - bytes.startIndex)
    }

    private init(bytes: ArraySlice<UInt8>, place: Int, most: Int) {
        self.bytes = bytes
        self.place = place
        self.most = most
    }

    /// - Returns: whether the block was the last.
    private mutating func block() throws(Fault) -> Bool {
        let isLast = try take(1) == 1
        switch try take(2) {
        case 0: try stored()
        case 1: try coded(lengths: Self.fixedLengths, distances: Self.fixedDistances)
        case 2:
            let (lengths, distances) = try tables()
            try coded(lengths: lengths, distances: distances)
        default: throw .broken
        }
        return isLast
    }

    private mutating func stored() throws(Fault) {
        (bits, bitCount) = (0, 0)
        guard place + 4 <= bytes.endIndex else { throw .broken }
        let count = Int(bytes[place]) | Int(bytes[place + 1]) << 8
        guard count ^ 0xFFFF == Int(bytes[place + 2]) | Int(bytes[place + 3]) << 8, place + 4 + count <= bytes.endIndex else {
            throw .broken
        }
        place += 4 + count
        try add(count)
    }

    private mutating func coded(lengths: HuffmanCode, distances: HuffmanCode) throws(Fault) {
        while true {
            let symbol = try next(lengths)
            switch symbol {
            case ..<256: try add(1)
            case 256: return
            case 257...285:
                let count = Self.lengthBase[symbol - 257] + Int(try take(Self.lengthExtra[symbol - 257]))
                let distance = try next(distances)
                guard distance < 30 else { throw .broken }
                let back = Self.distanceBase[distance] + Int(try take(Self.distanceExtra[distance]))
                guard back <= length else { throw .broken }
                try add(count)
            default: throw .broken
            }
        }
    }

    /// The codes that a block brings along (RFC 1951, section 3.2.7).
    private mutating func tables() throws(Fault) -> (HuffmanCode, HuffmanCode) {
        let (literals, distances, orders) = (Int(try take(5)) + 257, Int(try take(5)) + 1, Int(try take(4)) + 4)
        guard literals <= 286, distances <= 30 else { throw .broken }
        var first = [Int](repeating: 0, count: 19)
        for place in Self.order.prefix(orders) { first[place] = Int(try take(3)) }
        let code = try HuffmanCode(first)
        var lengths: [Int] = []
        while lengths.count < literals + distances {
            switch try next(code) {
            case let symbol where symbol < 16: lengths.append(symbol)
            case 16:
                guard let last = lengths.last else { throw .broken }
                lengths += Array(repeating: last, count: 3 + Int(try take(2)))
            case 17: lengths += Array(repeating: 0, count: 3 + Int(try take(3)))
            default: lengths += Array(repeating: 0, count: 11 + Int(try take(7)))
            }
        }
        guard lengths.count == literals + distances else { throw .broken }
        return (try HuffmanCode(Array(lengths[..<literals])), try HuffmanCode(Array(lengths[literals...])))
    }

    private mutating func add(_ count: Int) throws(Fault) {
        length += count
        if length > most { throw .tooLong }
    }

    private mutating func take(_ count: Int) throws(Fault) -> UInt32 {
        while bitCount < count {
            guard place < bytes.endIndex else { throw .broken }
            bits |= UInt32(bytes[place]) << UInt32(bitCount)
            bitCount += 8
            place += 1
        }
        defer {
            bits >>= UInt32(count)
            bitCount -= count
        }
        return bits & (1 << UInt32(count) - 1)
    }

    private mutating func next(_ code: HuffmanCode) throws(Fault) -> Int {
        var (value, first, index) = (0, 0, 0)
        for length in 1...HuffmanCode.longest {
            value |= Int(try take(1))
            let count = code.counts[length]
            if value - count < first { return code.symbols[index + value - first] }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        throw .broken
    }

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let lengthBase = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    private static let lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
    private static let distanceBase = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193,
        12289, 16385, 24577,
    ]
    private static let distanceExtra = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]
    private static let fixedLengths = HuffmanCode(
        complete: Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112) + Array(repeating: 7, count: 24)
            + Array(repeating: 8, count: 8))
    private static let fixedDistances = HuffmanCode(complete: Array(repeating: 5, count: 30))
}

/// A canonical Huffman code (RFC 1951, section 3.2.2): how many symbols each length has, and the symbols in their order.
struct HuffmanCode: Sendable {
    static let longest = 15

    let counts: [Int]
    let symbols: [Int]

    /// - Parameter lengths: of each symbol's code in bits, 0 for one that is not used.
    /// - Throws: `DeflatedLength.Fault.broken` for more codes than there is room for.
    init(_ lengths: [Int]) throws(DeflatedLength.Fault) {
        self.init(complete: lengths)
        var room = 1
        for count in counts.dropFirst() {
            room = room * 2 - count
            if room < 0 { throw .broken }
        }
    }

    init(complete lengths: [Int]) {
        var counts = [Int](repeating: 0, count: Self.longest + 1)
        for length in lengths where length > 0 { counts[length] += 1 }
        self.counts = counts
        symbols = (1...Self.longest).flatMap { length in lengths.indices.filter { lengths[$0] == length } }
    }
}
