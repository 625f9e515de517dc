/// The bytes that the scanners look for, by name.
enum Byte {
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let slash = UInt8(ascii: "/")
    static let star = UInt8(ascii: "*")
    static let quote = UInt8(ascii: "\"")
    static let hash = UInt8(ascii: "#")
    static let backslash = UInt8(ascii: "\\")
    static let open = UInt8(ascii: "(")
    static let close = UInt8(ascii: ")")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let dot = UInt8(ascii: ".")
    static let exclamation = UInt8(ascii: "!")

    static func isSpace(_ byte: UInt8) -> Bool { byte == space || byte == 9 || byte == 13 }

    /// Letters, digits, the underscore, and every part of a letter outside ASCII.
    static func isWord(_ byte: UInt8) -> Bool {
        (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57)
            || byte == 95 || byte >= 128
    }
}

extension [UInt8] {
    /// Where the given text begins, as whole words where the text begins or ends in a word.
    func offsets(of needle: String) -> [Int] {
        let wanted = Array(needle.utf8)
        guard let first = wanted.first, let last = wanted.last, wanted.count <= count else { return [] }
        var found: [Int] = []
        for start in 0...(count - wanted.count) where self[start] == first {
            let end = start + wanted.count
            guard self[start..<end].elementsEqual(wanted) else { continue }
            if Byte.isWord(first) && start > 0 && Byte.isWord(self[start - 1]) { continue }
            if Byte.isWord(last) && end < count && Byte.isWord(self[end]) { continue }
            found.append(start)
        }
        return found
    }

    /// The word that ends right before an offset; empty when something else stands there.
    func word(before offset: Int) -> String {
        var start = offset
        while start > 0 && Byte.isWord(self[start - 1]) { start -= 1 }
        return String(decoding: self[start..<offset], as: UTF8.self)
    }

    /// The word that begins at an offset.
    func word(from offset: Int) -> String {
        var end = offset
        while end < count && Byte.isWord(self[end]) { end += 1 }
        return String(decoding: self[offset..<end], as: UTF8.self)
    }

    /// The first offset from the given one that holds neither space nor line end.
    func skippingSpace(from offset: Int) -> Int {
        var position = offset
        while position < count && (Byte.isSpace(self[position]) || self[position] == Byte.newline) { position += 1 }
        return position
    }

    /// Where the bracket at `offset` is closed again, all three kinds counted together; nil when it never is.
    func closing(of offset: Int) -> Int? {
        var depth = 0
        for position in offset..<count {
            switch self[position] {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return position }
            default: continue
            }
        }
        return nil
    }
}
