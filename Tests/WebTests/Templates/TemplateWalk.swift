@testable import Web

/// Walks a template with a page, as the renderer would, and notes every name that the page does not have.
struct TemplateWalk: Sendable {
    let sources: [String: [TemplateNode]]
    let textKeys: Set<String>
    private(set) var problems: Set<String> = []
    /// The properties that were looked at: "InboxRowPart.hour".
    private(set) var used: Set<String> = []
    /// The properties that there are, of every type that was met.
    private(set) var known: Set<String> = []
    /// The tags that were reached: "inbox: hour".
    private(set) var reached: Set<String> = []
    /// The texts that templates ask for.
    private(set) var texts: Set<String> = []

    init(sources: [String: [TemplateNode]], textKeys: Set<String>) {
        self.sources = sources
        self.textKeys = textKeys
    }

    mutating func walk(_ template: String, with page: any Page) {
        note(page)
        walk(sources[template] ?? [], in: template, stack: [RefusedSheet(refused: .mock), page], blocks: [:])
    }

    private mutating func walk(
        _ nodes: [TemplateNode], in template: String, stack: [Any], blocks: [String: (String, [TemplateNode])]
    ) {
        for node in nodes {
            switch node {
            case .variable(let name):
                guard let value = value(of: name, in: template, stack: stack) else { continue }
                if !isPlain(value) { problems.insert("\(template): {{\(name)}} is no text") }
            case .unescaped(let name): problems.insert("\(template): {{{\(name)}}} is not escaped")
            case .partial(let name): walk(sources[name] ?? missing(name), in: name, stack: stack, blocks: blocks)
            case .block(let name, let fallback):
                let (home, filling) = blocks[name] ?? (template, fallback)
                walk(filling, in: home, stack: stack, blocks: blocks)
            case .inherited(let name, let given):
                var blocks = blocks
                for case .block(let block, let filling) in given { blocks[block] = (template, filling) }
                walk(sources[name] ?? missing(name), in: name, stack: stack, blocks: blocks)
            case .section(let name, let isInverted, let inner):
                let value = value(of: name, in: template, stack: stack)
                for inside in contexts(value, isInverted: isInverted) {
                    walk(inner, in: template, stack: stack + inside, blocks: blocks)
                }
            }
        }
    }

    private mutating func missing(_ name: String) -> [TemplateNode] {
        problems.insert("there is no template \(name)")
        return []
    }

    /// What a section is rendered with: once for each element, once for a value or true, not at all for nothing.
    private mutating func contexts(_ value: Any?, isInverted: Bool) -> [[Any]] {
        let contexts: [[Any]] =
            switch value {
            case let flag as Bool: flag ? [[]] : []
            case let list as [Any]: list.map { [$0] }
            case let value?: [[value]]
            case nil: []
            }
        for context in contexts.joined() { note(context) }
        return isInverted ? (contexts.isEmpty ? [[]] : []) : contexts
    }

    private mutating func value(of name: String, in template: String, stack: [Any]) -> Any? {
        reached.insert("\(template): \(name)")
        if name == "." { return stack.last }
        if name.hasPrefix("t.") {
            let key = String(name.dropFirst(2))
            texts.insert(key)
            if !textKeys.contains(key) { problems.insert("\(template): there is no text \(key)") }
            return key
        }
        let steps = name.split(separator: ".").map(String.init)
        let holders = stack.indices.reversed().filter { property(steps[0], of: stack[$0]) != nil }
        guard let holder = holders.first else {
            problems.insert("\(template): \(steps[0]) is in none of \(stack.map { "\(type(of: $0))" })")
            return nil
        }
        // An empty optional makes the renderer look further out, and there it must find nothing of the same name.
        if holders.count > 1, property(steps[0], of: stack[holder])?.isOptional == true {
            problems.insert("\(template): \(steps[0]) is optional and hides one further out")
        }
        return steps.reduce(stack[holder] as Any?) { object, step in object.flatMap { look(step, in: $0, template) } }
    }

    private mutating func look(_ step: String, in object: Any, _ template: String) -> Any? {
        guard let property = property(step, of: object) else {
            problems.insert("\(template): \(type(of: object)) has no \(step)")
            return nil
        }
        used.insert("\(type(of: object)).\(step)")
        note(object)
        return property.value
    }

    private func property(_ name: String, of object: Any) -> (value: Any?, isOptional: Bool)? {
        guard let child = Mirror(reflecting: object).children.first(where: { $0.label == name }) else { return nil }
        let mirror = Mirror(reflecting: child.value)
        guard mirror.displayStyle == .optional else { return (child.value, false) }
        return (mirror.children.first?.value, true)
    }

    private mutating func note(_ object: Any) {
        let mirror = Mirror(reflecting: object)
        guard mirror.displayStyle == .struct, !isPlain(object) else { return }
        for label in mirror.children.compactMap(\.label) { known.insert("\(type(of: object)).\(label)") }
    }

    private func isPlain(_ value: Any) -> Bool { value is String || value is Bool }
}
