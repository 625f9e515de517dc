/// The first bytes of a document, which say what kind of file it is.
enum XMLHead {
    /// How many bytes are enough.
    static let length = 1024

    /// - Throws: `.empty`, `.notXML` or `.otherEncoding`.
    static func check(_ head: ArraySlice<UInt8>) throws(WordPressExportProblem) {
        guard !head.isEmpty else { throw .empty }
        for (mark, name) in otherMarks where head.starts(with: mark) { throw .otherEncoding(name) }
        let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
        guard text.first(where: { !$0.isSpace }) == UInt8(ascii: "<") else { throw .notXML }
        guard text.starts(with: "<?xml".utf8), let encoding = declaredEncoding(text) else { return }
        guard ["utf-8", "utf8", "us-ascii", "ascii"].contains(encoding.lowercased()) else {
            throw .otherEncoding(encoding.cleaned.clipped(to: 40))
        }
    }

    private static let otherMarks: [([UInt8], String)] = [
        ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"), ([0xFF, 0xFE], "UTF-16"),
        ([0xFE, 0xFF], "UTF-16"), ([0x3C, 0, 0x3F, 0], "UTF-16"), ([0, 0x3C, 0, 0x3F], "UTF-16"),
        ([0x4C, 0x6F, 0xA7, 0x94], "EBCDIC"),
    ]

    private static func declaredEncoding(_ text: ArraySlice<UInt8>) -> String? {
        let end = text.firstIndex(of: UInt8(ascii: ">")) ?? text.endIndex
        let declaration = String(decoding: text[..<end], as: UTF8.self)
        guard let word = declaration.range(of: "encoding") else { return nil }
        let rest = declaration[word.upperBound...].drop { $0.isWhitespace || $0 == "=" }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }
}
