/// A value of a profile that is written by hand afterwards: plain where that is safe, quoted where it is not.
indirect enum DraftYAML {
    case text(String)
    case list([String])
    case block([(key: String, value: DraftYAML)])
    case blocks([[(key: String, value: DraftYAML)]])

    /// A note, as a text or with its law.
    static func note(_ note: Note) -> DraftYAML {
        note.law.map { .block([("text", .text(note.text)), ("law", .text($0))]) } ?? .text(note.text)
    }

    /// The lines of a key with its value.
    func lines(of key: String, indent: Int = 0) -> [String] {
        let margin = String(repeating: " ", count: indent)
        switch self {
        case .text(let text):
            guard text.count + key.count + indent > Self.width, Self.isPlain(text) else {
                return ["\(margin)\(key): \(Self.scalar(text))"]
            }
            return ["\(margin)\(key): >-"] + Self.folded(text, width: Self.width - indent).map { "\(margin)  \($0)" }
        case .list(let values):
            return ["\(margin)\(key): [\(values.map(Self.scalar).joined(separator: ", "))]"]
        case .block(let entries):
            return ["\(margin)\(key):"] + entries.flatMap { $0.value.lines(of: $0.key, indent: indent + 2) }
        case .blocks(let blocks):
            return ["\(margin)\(key):"] + blocks.flatMap { Self.item($0, indent: indent + 2) }
        }
    }

    private static func item(_ entries: [(key: String, value: DraftYAML)], indent: Int) -> [String] {
        let lines = entries.flatMap { $0.value.lines(of: $0.key, indent: indent + 2) }
        guard let first = lines.first else { return [] }
        return [String(repeating: " ", count: indent) + "- " + first.dropFirst(indent + 2)] + lines.dropFirst()
    }

    private static let width = 110

    /// An answer as it stands in a file of answers.
    static func answer(_ values: [String], isList: Bool) -> String {
        if values.isEmpty { return DraftAnswers.silence }
        return values.count == 1 && !isList ? scalar(values[0]) : "[\(values.map(scalar).joined(separator: ", "))]"
    }

    /// A text as one value on one line.
    static func scalar(_ text: String) -> String {
        let isBare = isPlain(text) && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || bare.contains($0) }
            && text.first.map { $0.isLetter || $0.isNumber } == true
        return isBare ? text : "\"\(text.unicodeScalars.map(escaped).joined())\""
    }

    private static let bare = Set("0123456789 .()§/-–".unicodeScalars)

    /// Whether every character can be seen and stands apart from the next by single spaces at most.
    private static func isPlain(_ text: String) -> Bool {
        !text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains("  ") && text.unicodeScalars.allSatisfy(isSeen)
    }

    private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        case .spaceSeparator: scalar == " "
        default: true
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        default:
            guard !isSeen(scalar) else { return String(scalar) }
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
    }

    private static func folded(_ text: String, width: Int) -> [String] {
        text.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + word.count < width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
    }
}
