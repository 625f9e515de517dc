/// Turns `?` into PostgreSQL's `$1`, `$2` … outside strings, quoted names and comments.
///
/// A statement that ends inside one of those is left as it is from there: PostgreSQL explains the mistake better.
struct PlaceholderTranslator {
    private let bytes: [UInt8]
    private var position = 0
    private var output: [UInt8] = []
    private var count = 0

    /// - Returns: the statement for PostgreSQL, and how many arguments it takes.
    static func translate(_ sql: String) -> (sql: String, argumentCount: Int) {
        var translator = PlaceholderTranslator(sql)
        translator.run()
        return (String(decoding: translator.output, as: UTF8.self), translator.count)
    }

    private init(_ sql: String) {
        bytes = Array(sql.utf8)
        output.reserveCapacity(bytes.count + 16)
    }

    private mutating func run() {
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "?"):
                count += 1
                output.append(contentsOf: "$\(count)".utf8)
                position += 1
            case UInt8(ascii: "'"): copyQuoted(by: byte, withBackslashes: isEscapeString)
            case UInt8(ascii: "\""): copyQuoted(by: byte, withBackslashes: false)
            case UInt8(ascii: "-") where peek(1) == byte: copyLine()
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): copyComment()
            case UInt8(ascii: "$") where !isPartOfName(peek(-1)): copyDollarQuoted()
            default: copy(1)
            }
        }
    }

    private func peek(_ distance: Int = 0) -> UInt8? {
        let index = position + distance
        return bytes.indices.contains(index) ? bytes[index] : nil
    }

    private mutating func copy(_ length: Int) {
        let end = min(position + length, bytes.count)
        output.append(contentsOf: bytes[position..<end])
        position = end
    }

    /// Whether the quote here opens an `E'…'` string, in which a backslash protects what follows.
    private var isEscapeString: Bool {
        guard let previous = peek(-1), previous | 0x20 == UInt8(ascii: "e") else { return false }
        return !isPartOfName(peek(-2))
    }

    private func isPartOfName(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
            true
        default: false
        }
    }

    /// A doubled quote ends one part and opens the next, which comes to the same.
    private mutating func copyQuoted(by quote: UInt8, withBackslashes: Bool) {
        copy(1)
        while let byte = peek() {
            if withBackslashes, byte == UInt8(ascii: "\\") {
                copy(2)
                continue
            }
            copy(1)
            if byte == quote {
                guard withBackslashes, peek() == quote else { return }
                copy(1)
            }
        }
    }

    private mutating func copyLine() {
        while let byte = peek() {
            copy(1)
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return }
        }
    }

    /// Comments nest in PostgreSQL.
    private mutating func copyComment() {
        var depth = 0
        while let byte = peek() {
            switch (byte, peek(1)) {
            case (UInt8(ascii: "/"), UInt8(ascii: "*")):
                depth += 1
                copy(2)
            case (UInt8(ascii: "*"), UInt8(ascii: "/")):
                depth -= 1
                copy(2)
                if depth == 0 { return }
            default: copy(1)
            }
        }
    }

    /// `$$ … $$` or `$name$ … $name$`. A dollar that opens neither is copied alone.
    private mutating func copyDollarQuoted() {
        var length = 1
        while let byte = peek(length), byte != UInt8(ascii: "$"), isPartOfName(byte) { length += 1 }
        let startsWithDigit = peek(1).map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? true
        guard peek(length) == UInt8(ascii: "$"), length == 1 || !startsWithDigit else { return copy(1) }
        let tag = bytes[position...(position + length)]
        copy(tag.count)
        while position < bytes.count {
            if bytes[position...].starts(with: tag) { return copy(tag.count) }
            copy(1)
        }
    }
}
