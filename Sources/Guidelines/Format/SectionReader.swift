/// Reads one block of a file: hands out its values by key and collects every mistake on the way.
struct SectionReader {
    let section: FormatSection
    let line: Int
    let problems: ProblemList
    private let entries: [String: YAMLNode.Entry]

    /// The longest text of a single value, in characters.
    private static let longestText = 8000

    /// Nil when the node is no block of keys. Keys that are unknown or missing go to the list of mistakes.
    init?(_ node: YAMLNode, as section: FormatSection, called name: String? = nil, problems: ProblemList) {
        guard case .mapping(let entries) = node.value else {
            problems.add(line: node.line, .wrongType(name ?? Self.title(section), wanted: .mapping))
            return nil
        }
        self.section = section
        self.problems = problems
        line = entries.first?.line ?? node.line
        self.entries = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
        // A set, since a block may have as many keys as fit in the largest file.
        let known = Set(section.keys.map(\.name))
        for entry in entries where !known.contains(entry.key) && !problems.isFull {
            let suggestion = Suggestion.nearest(to: entry.key, among: section.keys.map(\.name))
            problems.add(line: entry.line, .unknownKey(entry.key, section: section.name, suggestion: suggestion))
        }
        for key in section.keys where key.isRequired && self.entries[key.name] == nil {
            problems.add(line: line, .missingKey(key.name, section: section.name))
        }
    }

    private static func title(_ section: FormatSection) -> String {
        section.name.isEmpty ? "Filen" : section.name
    }

    func entry(_ key: String) -> YAMLNode.Entry? {
        entries[key]
    }

    /// The line of a key, or of the block when the key is not there.
    func line(of key: String) -> Int {
        entries[key]?.line ?? line
    }

    func has(_ key: String) -> Bool {
        entries[key] != nil
    }

    /// A text that is not empty; nil when the key is not there or its value is no such text.
    func text(_ key: String) -> String? {
        entries[key].flatMap { text($0.value, called: key) }
    }

    func text(_ node: YAMLNode, called key: String) -> String? {
        guard case .scalar(let raw) = node.value else {
            problems.add(line: node.line, .wrongType(key, wanted: .text))
            return nil
        }
        let text = raw.trimmed
        if text.isEmpty {
            problems.add(line: node.line, .emptyValue(key))
        } else if text.count > Self.longestText {
            problems.add(line: node.line, .tooLong(key, limit: Self.longestText))
        } else if text.unicodeScalars.contains(where: { $0.isControl }) {
            problems.add(line: node.line, .controlCharacter)
        } else {
            return text
        }
        return nil
    }

    /// The items of a list; a single text counts as a list of one. Nil when the key is not there.
    func items(_ key: String) -> [YAMLNode]? {
        guard let entry = entries[key] else { return nil }
        switch entry.value.value {
        case .sequence(let items):
            if items.isEmpty { problems.add(line: entry.line, .emptyList(key)) }
            return items
        case .scalar:
            return text(entry.value, called: key) == nil ? [] : [entry.value]
        case .mapping:
            problems.add(line: entry.line, .wrongType(key, wanted: .list))
            return []
        }
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? endIndex
        return start < end ? String(self[start..<end]) : ""
    }
}

extension Unicode.Scalar {
    /// Whether it controls a terminal or ends a text rather than being seen; line breaks and tabs are let through.
    var isControl: Bool {
        properties.generalCategory == .control && self != "\n" && self != "\t"
    }
}
