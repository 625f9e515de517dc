/// A function, initialiser or subscript with a body, as found by counting brackets.
struct SwiftFunction: Sendable {
    let name: String
    /// Where its keyword stands.
    let start: Int
    /// From the opening to the closing brace.
    let body: Range<Int>
    let firstLine: Int
    let lastLine: Int

    /// Lines from the keyword to the closing brace.
    var length: Int { lastLine - firstLine + 1 }
}

extension SwiftFile {
    /// Every function with a body, in the order written; those inside others too.
    var functions: [SwiftFunction] {
        ["func", "init", "deinit", "subscript"]
            .flatMap { keyword in code.offsets(of: keyword).compactMap { function(keyword, at: $0) } }
            .sorted { $0.start < $1.start }
    }

    private func function(_ keyword: String, at start: Int) -> SwiftFunction? {
        let afterKeyword = start + keyword.utf8.count
        if start > 0 && (code[start - 1] == Byte.dot || code[start - 1] == UInt8(ascii: "`")) { return nil }
        var position = afterKeyword
        var name = keyword
        if keyword == "func" {
            let begin = code.skippingSpace(from: afterKeyword)
            name = code.word(from: begin)
            position = begin
        }
        guard let open = bodyStart(from: position), let close = code.closing(of: open) else { return nil }
        return SwiftFunction(
            name: name, start: start, body: open..<(close + 1), firstLine: line(at: start), lastLine: line(at: close))
    }

    /// The brace that opens the body after a signature; nil for a requirement of a protocol, which has none.
    private func bodyStart(from offset: Int) -> Int? {
        var position = offset
        while position < code.count {
            let byte = code[position]
            switch byte {
            case Byte.openBrace: return position
            case Byte.closeBrace: return nil
            case Byte.open, UInt8(ascii: "["):
                guard let close = code.closing(of: position) else { return nil }
                position = close + 1
            case Byte.newline:
                guard signatureGoesOn(after: position) else { return nil }
                position += 1
            default: position += 1
            }
        }
        return nil
    }

    private func signatureGoesOn(after newline: Int) -> Bool {
        var before = newline - 1
        while before >= 0 && Byte.isSpace(code[before]) { before -= 1 }
        if before >= 0 && ",>&:".utf8.contains(code[before]) && code[before] != UInt8(ascii: ">") { return true }
        if before > 0 && code[before] == UInt8(ascii: ">") && code[before - 1] == UInt8(ascii: "-") { return true }
        let next = code.skippingSpace(from: newline)
        guard next < code.count else { return false }
        if code[next] == Byte.openBrace || code[next] == UInt8(ascii: "-") || code[next] == Byte.open { return true }
        return ["where", "throws", "async", "rethrows"].contains(code.word(from: next))
    }
}
