/// Reads a profile's blocks and checks that they fit together.
struct ProfileReader {
    let problems: ProblemList
    let top: SectionReader
    /// The clauses of the document, which every rule is checked against.
    let clauses: [Clause]
    private let strengths: [ClauseID: Strength]

    /// Nil when the file holds nothing that could be a profile.
    init?(_ root: YAMLNode, problems: ProblemList) {
        guard let top = SectionReader(root, as: ProfileFormat.profile, problems: problems) else { return nil }
        self.top = top
        self.problems = problems
        clauses = ClauseListReader(problems: problems).clauses(of: top)
        strengths = Dictionary(clauses.map { ($0.id, $0.strength) }) { first, _ in first }
    }

    /// The guideline; nil when a part of it could not be read. Every part is looked at either way.
    func guideline() -> Guideline? {
        checkFormat()
        let (id, version) = (top.name("id"), top.number("version"))
        if let id, Guideline.reservedIDs.contains(id) { problems.add(line: top.line(of: "id"), .reservedID(id)) }
        let (authority, parts) = (authority(), parts())
        guard let id, let version, let authority, let parts else { return nil }
        return Guideline(id: id, version: version, authority: authority, clauses: clauses, parts: parts)
    }

    private func parts() -> GuidelineParts? {
        let (document, watching) = (document(), watching())
        let (reply, removal) = (duty("reply", as: ProfileFormat.reply), duty("removal", as: ProfileFormat.removal))
        let (signature, grounds, outcomes) = (signature(), grounds(), outcomes())
        let (visitorInformation, texts, policies, rules) = (visitorInformation(), texts(), policies(), rules())
        guard let document, let watching, let reply, let removal, let signature else { return nil }
        return GuidelineParts(
            document: document, watching: watching, reply: reply, removal: removal, signature: signature, grounds: grounds,
            outcomes: outcomes, visitorInformation: visitorInformation, texts: texts, policies: policies, rules: rules)
    }

    private func checkFormat() {
        if let format = top.text("format"), format != ProfileFormat.version {
            problems.add(line: top.line(of: "format"), .unknownFormat(format))
        }
    }
}

// What every block is read with.
extension ProfileReader {
    /// A block at the top of the profile.
    func block(_ key: String, as section: FormatSection) -> SectionReader? {
        top.entry(key).flatMap { SectionReader($0.value, as: section, problems: problems) }
    }

    /// The blocks of a list at the top of the profile.
    func blocks(_ key: String, as section: FormatSection) -> [SectionReader] {
        top.entry(key).map { blocks($0, as: section) } ?? []
    }

    /// The blocks of a list.
    func blocks(_ entry: YAMLNode.Entry, as section: FormatSection) -> [SectionReader] {
        guard case .sequence(let items) = entry.value.value else {
            problems.add(line: entry.line, .wrongType(entry.key, wanted: .list))
            return []
        }
        if items.isEmpty { problems.add(line: entry.line, .emptyList(entry.key)) }
        return items.compactMap { SectionReader($0, as: section, problems: problems) }
    }

    /// The clauses that a rule names. A rule must name at least one, and only clauses of the document.
    func references(in reader: SectionReader, rule: String) -> [ClauseID] {
        guard let items = reader.items("clauses") else { return [] }
        if items.isEmpty { problems.add(line: reader.line(of: "clauses"), .noClause(rule)) }
        var found: [ClauseID] = []
        var seen: Set<ClauseID> = []
        for item in items {
            guard let text = reader.text(item, called: "clauses") else { continue }
            guard let id = ClauseID(text) else {
                problems.add(line: item.line, .badClauseID(text))
                continue
            }
            if seen.insert(id).inserted {
                found.append(id)
            } else {
                problems.add(line: item.line, .repeated(text))
            }
            if strengths[id] == nil { problems.add(line: item.line, .unknownClause(text)) }
        }
        return found
    }

    /// What a rule rests on. It is as binding as the clause that sets it, which stands first.
    func basis(_ reader: SectionReader, clauses: [ClauseID]) -> RuleBasis {
        RuleBasis(
            clauses: clauses, strength: clauses.first.flatMap { strengths[$0] } ?? .information, note: reader.note(),
            law: reader.section.keys.contains { $0.name == "law" } ? reader.text("law") : nil)
    }
}
