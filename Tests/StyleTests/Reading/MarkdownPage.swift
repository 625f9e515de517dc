import Foundation

/// One Markdown page, with what tests ask of it: links, headings, code, tables.
struct MarkdownPage: Sendable {
    /// One line of the page and whether it stands inside a fenced block of code.
    struct Line: Sendable {
        let number: Int
        let text: String
        let isFenced: Bool
    }

    let path: String
    let lines: [Line]

    init(path: String, text: String) {
        self.path = path
        var lines: [Line] = []
        var fence: Substring?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let trimmed = line.drop { $0 == " " }
            let marker = trimmed.prefix { $0 == "`" || $0 == "~" }
            let isMarker = marker.count >= 3 && (fence.map { marker.hasPrefix($0) } ?? true)
            lines.append(Line(number: index + 1, text: String(line), isFenced: fence != nil || isMarker))
            if isMarker { fence = fence == nil ? marker : nil }
        }
        self.lines = lines
    }

    /// The folder that relative links start from.
    var folder: String {
        path.split(separator: "/").dropLast().joined(separator: "/")
    }

    /// Targets of links and pictures, with the line each stands on.
    var links: [(line: Int, target: String)] {
        lines.filter { !$0.isFenced }.flatMap { line in
            Self.targets(in: Self.withoutCode(line.text)).map { (line.number, $0) }
        }
    }

    /// What stands between backticks outside fenced blocks.
    var spans: [(line: Int, text: String)] {
        lines.filter { !$0.isFenced }.flatMap { line in
            line.text.matches(of: #/`+([^`]+)`+/#).map { (line.number, String($0.output.1)) }
        }
    }

    /// Everything that is code: spans and fenced lines.
    var code: [(line: Int, text: String)] {
        spans + lines.filter(\.isFenced).map { ($0.number, $0.text) }
    }

    /// The anchors that the headings of the page answer to.
    var anchors: Set<String> {
        var counts: [String: Int] = [:]
        var anchors: Set<String> = []
        for line in lines where !line.isFenced && line.text.hasPrefix("#") {
            let title = line.text.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
            let anchor = Self.anchor(of: title)
            let earlier = counts[anchor, default: 0]
            counts[anchor] = earlier + 1
            anchors.insert(earlier == 0 ? anchor : "\(anchor)-\(earlier)")
        }
        return anchors
    }

    /// The cells of the tables under a heading, one array a row, without header and rule.
    func table(under heading: String) -> [[String]] {
        let section = lines.drop { $0.isFenced || !($0.text.hasPrefix("#") && $0.text.hasSuffix(" " + heading)) }
            .dropFirst().prefix { $0.isFenced || !$0.text.hasPrefix("#") }
        let rows = section.filter { $0.text.hasPrefix("|") }.map { line in
            line.text.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
        return Array(rows.dropFirst(2))
    }

    private static func anchor(of title: String) -> String {
        let plain = title.replacing(#/\[([^\]]*)\]\([^)]*\)/#) { String($0.output.1) }.lowercased()
        return String(
            plain.compactMap { character in
                if character == " " { return "-" }
                return character.isLetter || character.isNumber || character == "-" || character == "_" ? character : nil
            })
    }

    private static func withoutCode(_ line: String) -> String {
        line.replacing(#/`+[^`]*`+/#, with: "")
    }

    private static func targets(in line: String) -> [String] {
        line.matches(of: #/\]\(\s*<?([^)>\s]+)>?[^)]*\)/#).map { String($0.output.1) }
            + line.matches(of: #/^\s*\[[^\]]+\]:\s+(\S+)/#).map { String($0.output.1) }
    }
}
