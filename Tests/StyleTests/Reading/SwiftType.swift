/// A type or extension and what stands after its colon.
struct SwiftType: Sendable {
    let name: String
    let start: Int
    /// What it inherits from and conforms to, by name; generic arguments and attributes left out.
    let conformances: Set<String>
    let body: Range<Int>
}

extension SwiftFile {
    /// Every struct, class, enum, actor and extension with its conformances.
    var types: [SwiftType] {
        ["struct", "class", "enum", "actor", "extension"]
            .flatMap { keyword in code.offsets(of: keyword).compactMap { type(keyword, at: $0) } }
            .sorted { $0.start < $1.start }
    }

    /// Every protocol.
    var protocols: [SwiftType] {
        code.offsets(of: "protocol").compactMap { type("protocol", at: $0) }
    }

    private func type(_ keyword: String, at start: Int) -> SwiftType? {
        let nameStart = code.skippingSpace(from: start + keyword.utf8.count)
        let name = String(decoding: code[nameStart...].prefix { !" \n:<{(".utf8.contains($0) }, as: UTF8.self)
        guard let first = name.first, first.isUppercase || first == "[", let open = code[nameStart...].firstIndex(of: Byte.openBrace) else { return nil }
        let header = code[nameStart..<open]
        guard !header.contains(UInt8(ascii: ";")), let close = code.closing(of: open) else { return nil }
        var conformances: Set<String> = []
        if let colon = header.firstIndex(of: UInt8(ascii: ":")) {
            let words = String(decoding: header[colon...], as: UTF8.self)
                .split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
            conformances = Set(words.prefix { $0 != "where" })
        }
        return SwiftType(name: name, start: start, conformances: conformances, body: open..<(close + 1))
    }
}
