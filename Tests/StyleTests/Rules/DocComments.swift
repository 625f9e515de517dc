extension SwiftFile {
    /// Public declarations without a comment that says what they mean.
    ///
    /// What a protocol of the language already explains (`description`, `==`, `hash(into:)`, coding, the sentence
    /// of an error) needs no comment of its own, nor does what a protocol of the house explains, nor an initialiser
    /// that only hands values to its properties.
    func undocumentedDeclarations(explainedBy promises: Promises) -> [Breach] {
        let plain = Set(functions.filter { $0.name == "init" && isPlain($0) }.map(\.firstLine))
        return (1...max(1, lines.count)).compactMap { number in
            let words = codeLine(number).split { $0 == " " }
            let start = words.drop { $0.hasPrefix("@") }
            guard start.first == "public" || start.first == "open" else { return nil }
            let declaration = start.dropFirst().joined(separator: " ")
            guard declaration.first?.isLetter == true, !Self.explainedElsewhere.contains(where: { declaration.hasPrefix($0) }) else { return nil }
            guard !plain.contains(number), !isCommented(above: number, by: "///") else { return nil }
            guard !promises.explain(declaration, onLine: number, of: self) else { return nil }
            let name = declaration.prefix { $0 != "{" && $0 != "=" }.trimmingSuffix { $0 == " " }
            return Breach(
                path, number,
                "declares `public \(name)` without a doc comment: "
                    + "say what it means, its units and errors, and its source, in `///` lines above it.")
        }
    }

    /// Whether a body does nothing but `self.name = name`.
    private func isPlain(_ initialiser: SwiftFunction) -> Bool {
        let body = String(decoding: code[initialiser.body].dropFirst().dropLast(), as: UTF8.self)
        return body.split(whereSeparator: { $0 == "\n" || $0 == ";" }).allSatisfy { line in
            line.allSatisfy { $0 == " " } || line.contains(#/^\s*(?:self\.)?\w+ = \w+\s*$/#)
        }
    }

    private static let explainedElsewhere = [
        "extension ", "import ", "init(from decoder", "func encode(to", "func hash(into", "static func ==",
        "static func <", "var description:", "var debugDescription:", "func sentence(in", "var errorDescription:",
        "init?(_ description", "typealias ArrayLiteralElement", "init(stringLiteral", "init(integerLiteral",
        "init(booleanLiteral", "init(arrayLiteral", "init(dictionaryLiteral", "init(nilLiteral", "var rawValue:",
        "init(rawValue", "init?(rawValue", "let rawValue:", "func makeAsyncIterator", "func makeIterator",
        "mutating func next()", "var customMirror:", "typealias ID =", "let id:", "var id:",
    ]
}

extension Substring.SubSequence {
    fileprivate func trimmingSuffix(while trims: (Character) -> Bool) -> Substring {
        var end = endIndex
        while end > startIndex, trims(self[index(before: end)]) { end = index(before: end) }
        return self[..<end]
    }
}
