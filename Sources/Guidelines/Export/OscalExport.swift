/// Puts a guideline into an OSCAL catalog: a group for each section, a control for each clause.
struct OscalExport {
    private let guideline: Guideline
    private let name: (String) -> String
    private let rules: [ClauseID: [OscalRule]]
    private let carriers: [ClauseID: [Guideline.Carrier]]
    private var library: OscalLibrary

    /// - Parameter name: gives a thing's name a UUID, always the same for the same name.
    init(_ guideline: Guideline, name: @escaping (String) -> String) {
        self.guideline = guideline
        self.name = name
        carriers = guideline.carriers
        rules = Dictionary(
            guideline.oscalRules.compactMap { rule in rule.clause.map { ($0, [rule]) } }, uniquingKeysWith: +)
        library = OscalLibrary(guideline, name: name)
    }

    mutating func file() -> OscalFile {
        let groups = groups()
        let unset = guideline.oscalRules.filter { $0.clause == nil }.flatMap { parameters(of: $0, owner: "own") }
        return OscalFile(
            catalog: OscalCatalog(
                uuid: name("catalog"), metadata: OscalMetadata(guideline, name: name), params: unset.isEmpty ? nil : unset,
                groups: groups, backMatter: OscalBackMatter(resources: library.resources)))
    }

    /// The sections in the order in which they first appear.
    private mutating func groups() -> [OscalGroup] {
        var groups: [OscalGroup] = []
        var places: [String: Int] = [:]
        for clause in guideline.clauses {
            let section = OscalText.string(clause.section)
            if places[section] == nil {
                places[section] = groups.count
                let startsWithNumber = section.first?.isNumber == true
                groups.append(
                    OscalGroup(
                        id: "section_\(groups.count + 1)",
                        title: OscalText.line(startsWithNumber ? "Avsnitt \(section)" : section), controls: []))
            }
            if let place = places[section] { groups[place].controls.append(control(clause)) }
        }
        return groups
    }

    private mutating func control(_ clause: Clause) -> OscalControl {
        let rules = rules[clause.id] ?? []
        let params = rules.flatMap { parameters(of: $0, owner: clause.id.text) }
        let links = library.links(of: clause.id) + rules.flatMap { library.links(to: $0.law) }
        return OscalControl(
            id: clause.id.text, class: clause.strength.rawValue, title: OscalText.title(clause.summary),
            params: params.isEmpty ? nil : params, props: properties(of: clause), links: links.isEmpty ? nil : links.unique,
            parts: [statement(of: clause, rules)] + guidance(for: clause, rules))
    }

    private func properties(of clause: Clause) -> [OscalProperty] {
        [
            .standard("label", clause.id.text), .own("strength", clause.strength.rawValue),
            .own("section", clause.section), .own("municipality", guideline.municipality),
        ] + (carriers[clause.id] ?? []).map { .own("carried-by", $0.path, class: $0.kind.rawValue) }
    }

    /// What the clause says, and under it each rule that it sets with the values put in.
    private func statement(of clause: Clause, _ rules: [OscalRule]) -> OscalPart {
        let items = rules.map { rule in
            let values = rule.values.map { "\($0.name) = \(OscalText.insertion(of: id(of: $0, in: rule, owner: clause.id.text)))" }
            let words = rule.words.map(OscalText.line).joined(separator: "; ")
            let told = [words.isEmpty ? rule.path : words, values.joined(separator: ", ")].filter { !$0.isEmpty }
            return OscalPart(id: "\(clause.id.text)_itm.\(rule.path)", name: .item, prose: told.joined(separator: ": "))
        }
        return OscalPart(
            id: "\(clause.id.text)_smt", name: .statement, prose: OscalText.line(clause.summary),
            parts: items.isEmpty ? nil : items)
    }

    /// What to keep in mind, with the law that it rests on.
    private mutating func guidance(for clause: Clause, _ rules: [OscalRule]) -> [OscalPart] {
        var notes: [Note] = []
        for note in [clause.note].compactMap(\.self) + rules.flatMap(\.notes) where !notes.contains(note) {
            notes.append(note)
        }
        return notes.enumerated().map { index, note in
            let links = library.links(to: note.law)
            return OscalPart(
                id: "\(clause.id.text)_gdn.\(index + 1)", name: .guidance, prose: OscalText.line(note.words),
                links: links.isEmpty ? nil : links)
        }
    }

    private func parameters(of rule: OscalRule, owner: String) -> [OscalParameter] {
        rule.values.map { value in
            OscalParameter(
                id: id(of: value, in: rule, owner: owner), label: "\(rule.path).\(value.name)",
                props: [.own("rule", rule.path)],
                guidelines: value.words.map { [OscalParameter.Guideline(prose: OscalText.line($0))] }, values: value.values)
        }
    }

    private func id(of value: OscalRule.Value, in rule: OscalRule, owner: String) -> String {
        "\(owner)_prm.\(rule.path).\(value.name)"
    }
}

extension [OscalLink] {
    /// Without repetitions, in order.
    fileprivate var unique: [OscalLink] {
        var seen: Set<String> = []
        return filter { seen.insert($0.href).inserted }
    }
}
