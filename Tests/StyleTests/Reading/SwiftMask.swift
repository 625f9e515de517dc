/// Blanks out comments, the insides of string literals and regular expressions, and keeps the code,
/// also the code inside `\( … )`, so that a search finds what the compiler sees and nothing else.
struct SwiftMask {
    private let source: [UInt8]
    private var masked: [UInt8]
    private var position = 0

    static func code(of source: [UInt8]) -> [UInt8] {
        var mask = SwiftMask(source: source, masked: source)
        mask.scanCode(insideInterpolation: false)
        return mask.masked
    }

    private mutating func scanCode(insideInterpolation: Bool) {
        var depth = 0
        while let byte = peek() {
            switch byte {
            case Byte.slash where peek(1) == Byte.slash: blankLine()
            case Byte.slash where peek(1) == Byte.star: blankBlockComment()
            case Byte.slash where startsRegex(): blankRegex(hashes: 0)
            case Byte.quote: scanString(hashes: 0)
            case Byte.hash: scanHashes()
            case Byte.open: depth += 1; position += 1
            case Byte.close:
                position += 1
                if insideInterpolation && depth == 0 { return }
                depth -= 1
            default: position += 1
            }
        }
    }

    private mutating func scanHashes() {
        var hashes = 0
        while peek() == Byte.hash { hashes += 1; position += 1 }
        if peek() == Byte.quote { scanString(hashes: hashes) }
        if peek() == Byte.slash { blankRegex(hashes: hashes) }
    }

    private mutating func scanString(hashes: Int) {
        let isLong = peek(1) == Byte.quote && peek(2) == Byte.quote
        let quotes = isLong ? 3 : 1
        position += quotes
        while let byte = peek() {
            if byte == Byte.newline && !isLong { return }
            if byte == Byte.backslash && follows(Byte.hash, hashes, from: 1) {
                blank(1 + hashes)
                if peek() == Byte.open { position += 1; scanCode(insideInterpolation: true) } else { blank(1) }
            } else if follows(Byte.quote, quotes, from: 0) && follows(Byte.hash, hashes, from: quotes) {
                position += quotes + hashes
                return
            } else {
                blank(1)
            }
        }
    }

    private mutating func blankLine() {
        while let byte = peek(), byte != Byte.newline { blank(1) }
    }

    private mutating func blankBlockComment() {
        var depth = 0
        repeat {
            if peek() == Byte.slash && peek(1) == Byte.star {
                depth += 1; blank(2)
            } else if peek() == Byte.star && peek(1) == Byte.slash {
                depth -= 1; blank(2)
            } else {
                blank(1)
            }
        } while depth > 0 && position < source.count
    }

    private mutating func blankRegex(hashes: Int) {
        blank(1)
        while let byte = peek() {
            if byte == Byte.newline && hashes == 0 { return }
            if byte == Byte.backslash { blank(2); continue }
            blank(1)
            if byte == Byte.slash && follows(Byte.hash, hashes, from: 0) { blank(hashes); return }
        }
    }

    /// A slash begins a regular expression where a value is awaited, and when it ends on the same line.
    private func startsRegex() -> Bool {
        guard let next = peek(1), !Byte.isSpace(next), next != Byte.newline else { return false }
        var before = position - 1
        while before >= 0 && (Byte.isSpace(masked[before]) || masked[before] == Byte.newline) { before -= 1 }
        guard before < 0 || "(,=:[{|&?".utf8.contains(masked[before]) else { return false }
        var ahead = position + 1
        while ahead < source.count && source[ahead] != Byte.newline {
            if source[ahead] == Byte.slash && source[ahead - 1] != Byte.backslash { return true }
            ahead += 1
        }
        return false
    }

    private func peek(_ ahead: Int = 0) -> UInt8? {
        position + ahead < source.count ? source[position + ahead] : nil
    }

    private func follows(_ byte: UInt8, _ count: Int, from ahead: Int) -> Bool {
        for step in 0..<count where peek(ahead + step) != byte { return false }
        return true
    }

    private mutating func blank(_ count: Int) {
        for _ in 0..<count where position < source.count {
            if source[position] != Byte.newline { masked[position] = Byte.space }
            position += 1
        }
    }
}
