/// One Swift file: its text, and its code with comments and the insides of strings blanked out.
struct SwiftFile: Sendable {
    /// From the repository's root: "Sources/Inbox/Item.swift".
    let path: String
    /// The lines as written, without their line ends.
    let lines: [Substring]
    /// The bytes as written.
    let text: [UInt8]
    /// As long as `text`, byte for byte; what is not code is spaces, so that every offset fits both.
    let code: [UInt8]
    private let lineStarts: [Int]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let bytes = Array(text.utf8)
        self.text = bytes
        code = SwiftMask.code(of: bytes)
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == Byte.newline }.map { $0 + 1 }
    }

    /// How many lines a person sees.
    var length: Int { lines.last?.isEmpty == true ? lines.count - 1 : lines.count }

    /// The room a source file stands in: "Inbox"; for a test file its target: "InboxTests".
    var room: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    /// The line, counted from 1, that a byte offset stands on.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The code of one line, counted from 1.
    func codeLine(_ number: Int) -> String {
        let start = lineStarts[number - 1]
        let end = number < lineStarts.count ? lineStarts[number] - 1 : code.count
        return String(decoding: code[start..<max(start, end)], as: UTF8.self)
    }

    /// Whether the line before the given one ends a comment; attributes between are passed over.
    func isCommented(above number: Int, by marker: String) -> Bool {
        var above = number - 1
        while above >= 1 {
            let line = lines[above - 1].drop { $0 == " " || $0 == "\t" }
            if line.hasPrefix("@") || line.hasPrefix("#if") || line.hasPrefix(")") { above -= 1; continue }
            return line.hasPrefix(marker) || line.hasSuffix("*/")
        }
        return false
    }
}
