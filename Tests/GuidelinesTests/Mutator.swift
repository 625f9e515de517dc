/// Spoils files the way that people and attackers do.
struct Mutator {
    var numbers: SeededNumbers

    private static let tokens = [
        "&a ", "*a", "!!str ", "---\n", "...\n", "? ", ": ", "- ", "[", "]", "{", "}", "|\n", ">-\n", "\"", "'", "#", "%",
        "@", "`", "\t", "\r", "\r\n", "\u{FEFF}", "\u{2028}", "\u{0}", "\u{7F}", "~", "null", "<<: ", "99999999999999999999",
        "-1", "0", "1e999", "2026-02-30", "25:00-26:00", "24:00-24:00", "HBG-0", "id: x\n", "clauses: []\n", "\\u0000",
        "\"\\xFF\"", "🏛️", "e\u{301}", "  ", "                    ", "mon: [\"00:00-24:00\"]\n", "1d", "0h", "m", "{unit}", "{{{",
    ].map { Array($0.utf8) }

    mutating func mutate(_ bytes: inout [UInt8], mixing others: [[UInt8]]) {
        guard !bytes.isEmpty else { return bytes.append(contentsOf: "a: b\n".utf8) }
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        let end = min(bytes.count, place + Int.random(in: 0...60, using: &numbers))
        switch Int.random(in: 0..<9, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &numbers)
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4: bytes.removeSubrange(place...)
        case 5, 6: bytes.insert(contentsOf: Self.tokens[Int.random(in: 0..<Self.tokens.count, using: &numbers)], at: place)
        case 7: swapLines(&bytes)
        default: splice(&bytes, at: place, from: others)
        }
    }

    private mutating func swapLines(_ bytes: inout [UInt8]) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
        guard lines.count > 1 else { return }
        let (one, other) = (Int.random(in: 0..<lines.count, using: &numbers), Int.random(in: 0..<lines.count, using: &numbers))
        lines.swapAt(one, other)
        if Bool.random(using: &numbers) { lines[one].insert(contentsOf: [0x20, 0x20], at: 0) }
        bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }

    private mutating func splice(_ bytes: inout [UInt8], at place: Int, from others: [[UInt8]]) {
        let other = others[Int.random(in: 0..<others.count, using: &numbers)]
        guard !other.isEmpty else { return }
        let start = Int.random(in: 0..<other.count, using: &numbers)
        bytes.insert(contentsOf: other[start..<min(other.count, start + 200)], at: place)
    }
}

/// Random numbers that come out the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
