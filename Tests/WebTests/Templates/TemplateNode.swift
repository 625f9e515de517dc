/// A template as its tags, read apart from the library that renders it, so that a test can walk the names.
indirect enum TemplateNode: Sendable {
    case variable(String)
    case unescaped(String)
    case section(String, isInverted: Bool, [TemplateNode])
    case partial(String)
    /// A template that another fills: its name and the blocks given.
    case inherited(String, [TemplateNode])
    case block(String, [TemplateNode])
}

/// Reads the tags of a template.
struct TemplateParser {
    private var tags: ArraySlice<Substring>

    static func nodes(of source: String) throws -> [TemplateNode] {
        var parser = TemplateParser(tags: tags(in: source))
        return try parser.nodes(until: nil)
    }

    /// The inside of every `{{…}}`.
    private static func tags(in source: String) -> ArraySlice<Substring> {
        var tags: [Substring] = []
        var rest = source[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            tags.append(rest[open.upperBound..<close.lowerBound])
            rest = rest[close.upperBound...]
        }
        return tags[...]
    }

    private mutating func nodes(until end: String?) throws -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        while let tag = tags.popFirst() {
            let name = String(tag.dropFirst())
            switch tag.first {
            case "#": nodes.append(.section(name, isInverted: false, try self.nodes(until: name)))
            case "^": nodes.append(.section(name, isInverted: true, try self.nodes(until: name)))
            case "$": nodes.append(.block(name, try self.nodes(until: name)))
            case "<": nodes.append(.inherited(name, try self.nodes(until: name)))
            case ">": nodes.append(.partial(name))
            case "{", "&": nodes.append(.unescaped(name))
            case "!", "%": continue
            case "/":
                guard name == end else { throw TemplateProblem.unclosed(end ?? "", closedBy: name) }
                return nodes
            default: nodes.append(.variable(String(tag)))
            }
        }
        guard end == nil else { throw TemplateProblem.unclosed(end ?? "", closedBy: "the end") }
        return nodes
    }
}

enum TemplateProblem: Error {
    case unclosed(String, closedBy: String)
}
