import CXML

/// A character reference in HTML: `&amp;`, `&#229;`, `&#xE5;`.
enum HTMLEntity {
    /// The longest one read, ampersand included: longer ones are not references but text.
    private static let longest = 12

    /// The character and the length of the reference that `bytes` begins with, or nil when it begins with none.
    static func read(_ bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
        let head = bytes.prefix(longest)
        guard let end = head.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = head[head.index(after: head.startIndex)..<end]
        let length = end - head.startIndex + 1
        if name.first == UInt8(ascii: "#") {
            return numbered(name.dropFirst()).map { ($0, length) }
        }
        return named(name).map { ($0, length) }
    }

    private static func named(_ name: ArraySlice<UInt8>) -> String? {
        if name.elementsEqual("apos".utf8) { return "'" }
        guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isDigit }),
            let entity = htmlEntityLookup(Array(name) + [0]),
            let scalar = Unicode.Scalar(entity.pointee.value)
        else { return nil }
        return scalar == "\u{A0}" ? " " : String(Character(scalar))
    }

    private static func numbered(_ digits: ArraySlice<UInt8>) -> String? {
        let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
        let plain = isHex ? digits.dropFirst() : digits
        // The digits are checked first: Swift's number reader also takes a sign.
        guard let first = plain.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
            let number = UInt32(String(decoding: plain, as: UTF8.self), radix: isHex ? 16 : 10)
        else { return nil }
        guard let scalar = Unicode.Scalar(number), number != 0 else { return "\u{FFFD}" }
        return scalar == "\u{A0}" ? " " : String(Character(scalar))
    }
}

extension UInt8 {
    var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
