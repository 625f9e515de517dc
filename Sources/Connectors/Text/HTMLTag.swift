/// One piece of markup as a browser would cut it out: a tag with its attributes, or something to leave out.
struct HTMLTag {
    enum Kind {
        case open
        case close
        /// A comment, a declaration or a processing instruction.
        case none
    }

    let kind: Kind
    /// In lower case; empty for what is left out.
    let name: String
    /// The index after the last byte of the markup.
    let end: Int
    private let attributes: ArraySlice<UInt8>

    /// Nil when `bytes`, which begins with `<`, does not begin with markup: "3 < 4" is text.
    init?(_ bytes: ArraySlice<UInt8>) {
        let rest = bytes.dropFirst()
        guard let first = rest.first else { return nil }
        if first == UInt8(ascii: "!") || first == UInt8(ascii: "?") {
            self.init(kind: .none, name: "", attributes: [], end: Self.endOfLeftOut(bytes))
            return
        }
        let isClosing = first == UInt8(ascii: "/")
        let named = isClosing ? rest.dropFirst() : rest
        guard let letter = named.first, letter.isLetter else { return nil }
        let nameEnd = named.firstIndex { $0.isSpace || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") } ?? named.endIndex
        guard let close = Self.closingBracket(in: named[nameEnd...]) else { return nil }
        self.init(
            kind: isClosing ? .close : .open,
            name: String(decoding: named[..<nameEnd].prefix(40), as: UTF8.self).lowercased(),
            attributes: named[nameEnd..<close], end: close + 1)
    }

    private init(kind: Kind, name: String, attributes: ArraySlice<UInt8>, end: Int) {
        self.kind = kind
        self.name = name
        self.attributes = attributes
        self.end = end
    }

    /// Whether `bytes`, which begins with `<`, begins with the closing tag of a name. Looks no further than the name, so
    /// that text full of almost-tags costs no more than other text.
    static func closes(_ name: String, _ bytes: ArraySlice<UInt8>) -> Bool {
        let rest = bytes.dropFirst()
        guard rest.first == UInt8(ascii: "/"),
            rest.dropFirst().prefix(name.utf8.count).elementsEqual(name.utf8, by: { $0 | 0x20 == $1 })
        else { return false }
        guard let after = rest.dropFirst(name.utf8.count + 1).first else { return false }
        return after.isSpace || after == UInt8(ascii: "/") || after == UInt8(ascii: ">")
    }

    private static func endOfLeftOut(_ bytes: ArraySlice<UInt8>) -> Int {
        if bytes.starts(with: "<!--".utf8) { return commentEnd(in: bytes.dropFirst(4)) }
        return bytes.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.endIndex
    }

    /// The value of an attribute with its character references read; nil when the tag has none by that name.
    func attribute(_ wanted: String) -> String? {
        var rest = attributes
        while let (name, value) = Self.nextAttribute(&rest) {
            if name == wanted { return Self.readable(value) }
        }
        return nil
    }

    private static func commentEnd(in bytes: ArraySlice<UInt8>) -> Int {
        var next = bytes.startIndex
        while let dash = bytes[next...].firstIndex(of: UInt8(ascii: "-")) {
            if bytes[dash...].starts(with: "-->".utf8) { return dash + 3 }
            next = dash + 1
        }
        return bytes.endIndex
    }

    /// The first `>` outside quotes, or, after a quote that never ends, the first one at all; nil when there is none.
    private static func closingBracket(in bytes: ArraySlice<UInt8>) -> Int? {
        var quote: UInt8?
        var afterEquals = false
        for index in bytes.indices {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return index
            } else if afterEquals, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            if !byte.isSpace { afterEquals = byte == UInt8(ascii: "=") }
        }
        return bytes.firstIndex(of: UInt8(ascii: ">"))
    }

    private static func nextAttribute(_ rest: inout ArraySlice<UInt8>) -> (name: String, value: ArraySlice<UInt8>)? {
        rest = rest.drop { $0.isSpace || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=") }
        guard !rest.isEmpty else { return nil }
        let name = rest.prefix { !$0.isSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
        rest = rest[name.endIndex...].drop(while: \.isSpace)
        guard rest.first == UInt8(ascii: "=") else { return (String(decoding: name, as: UTF8.self).lowercased(), []) }
        rest = rest.dropFirst().drop(while: \.isSpace)
        let quote = rest.first.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
        let value = quote.map { quote in rest.dropFirst().prefix { $0 != quote } } ?? rest.prefix { !$0.isSpace }
        rest = rest[value.endIndex...].dropFirst(quote == nil ? 0 : 1)
        return (String(decoding: name, as: UTF8.self).lowercased(), value)
    }

    private static func readable(_ value: ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        var rest = value
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let (character, length) = HTMLEntity.read(rest) {
                text.append(contentsOf: character.utf8)
                rest = rest.dropFirst(length)
            } else {
                text.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: text, as: UTF8.self).trimmed
    }
}
