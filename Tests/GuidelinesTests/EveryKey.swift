import Foundation
import Testing

@testable import Guidelines

/// One key of Corpus/right-everything.yaml, a file that holds every key of the format, each on a line of its own.
struct EveryKey: Sendable, CustomTestStringConvertible {
    /// What stands after the key.
    enum Shape: Sendable {
        case scalar
        case list
        case blocks
        case mapping
    }

    /// The keys above it and itself, as ["startForm", "questions", "help"].
    let path: [String]
    /// The line of the key, from 1.
    let line: Int
    /// How far in the key stands, dashes counted.
    let indent: Int
    let shape: Shape
    /// Whether it is the first of a list's block, so that the dash stands on its line.
    let hasDash: Bool

    var name: String { path[path.count - 1] }
    var testDescription: String { path.joined(separator: ".") }

    /// The block of the format that it belongs to.
    var section: String {
        let parent = path.dropLast()
        switch (parent.first, parent.last) {
        case (_, "note"): return "note"
        case ("calendar", let last?): return last
        case ("outcomes", _) where parent.count == 2: return "outcomes.*"
        default: return parent.joined(separator: ".")
        }
    }

    static let text = String(decoding: Corpus.bytes("right-everything.yaml"), as: UTF8.self)
    static let lines = text.components(separatedBy: "\n")

    static let all: [EveryKey] = {
        var (found, stack): ([EveryKey], [(indent: Int, name: String)]) = ([], [])
        for (index, line) in lines.enumerated() {
            let body = line.drop { $0 == " " || $0 == "-" }
            guard let colon = body.firstIndex(of: ":"), !body.hasPrefix("#") else { continue }
            let indent = line.count - body.count
            while let last = stack.last, last.indent >= indent { stack.removeLast() }
            stack.append((indent, String(body[..<colon])))
            let value = body[body.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            let next = index + 1 < lines.count ? lines[index + 1].trimmingCharacters(in: .whitespaces) : ""
            let shape: Shape = value.hasPrefix("[") ? .list : !value.isEmpty ? .scalar : next.hasPrefix("-") ? .blocks : .mapping
            found.append(EveryKey(
                path: stack.map(\.name), line: index + 1, indent: indent, shape: shape,
                hasDash: line.trimmingCharacters(in: .whitespaces).hasPrefix("-")))
        }
        // The days of halfDays are no keys of the format.
        return found.filter { !$0.path.dropLast().contains("halfDays") }
    }()

    /// The file with another value for the key, or without the key. Other lines keep their numbers.
    func file(with value: String?) -> String {
        var lines = Self.lines
        var end = line
        while end < lines.count, lines[end].prefix(while: { $0 == " " || $0 == "-" }).count > indent { end += 1 }
        for index in line..<max(line, end) { lines[index] = "" }
        let start = lines[line - 1].prefix(indent)
        lines[line - 1] = value.map { "\(start)\(name): \($0)" } ?? (hasDash ? String(start) : "")
        return lines.joined(separator: "\n")
    }
}
