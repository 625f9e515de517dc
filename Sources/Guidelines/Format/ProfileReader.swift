/// Reads a profile's blocks and checks that they fit together.
struct ProfileReader {
    let problems: ProblemList
    let top: SectionReader
    /// The clauses of the document, which every rule is checked against.
    let clauses: [Clause]
    let clauseIDs: Set<ClauseID>

    /// Nil when the file holds nothing that could be a profile.
    init?(_ root: YAMLNode, problems: ProblemList) {
        guard let top = SectionReader(root, as: ProfileFormat.profile, problems: problems) else { return nil }
        self.top = top
        self.problems = problems
        clauses = ClauseListReader(problems: problems).clauses(of: top)
        clauseIDs = Set(clauses.map(\.id))
    }

    /// The guideline; nil when a part of it could not be read. Every part is looked at either way.
    func guideline() -> Guideline? {
        checkFormat()
        let (id, version) = (top.name("id"), top.number("version"))
        let (authority, document) = (authority(), document())
        let (calendar, watchClauses) = calendar()
        let reply = duty("reply", as: ProfileFormat.reply)
        let removal = duty("removal", as: ProfileFormat.removal)
        let (signature, grounds, outcomes) = (signature(), grounds(), outcomes())
        let (visitorInformation, texts) = (visitorInformation(), texts())
        guard let id, let version, let authority, let document, let calendar, let reply, let removal, let signature
        else { return nil }
        return Guideline(
            id: id, version: version, authority: authority, document: document, calendar: calendar,
            watchClauses: watchClauses, clauses: clauses, reply: reply, removal: removal, signature: signature,
            grounds: grounds, outcomes: outcomes, visitorInformation: visitorInformation, texts: texts,
            clausesByID: Dictionary(clauses.enumerated().map { ($1.id, $0) }) { first, _ in first })
    }

    private func checkFormat() {
        if let format = top.text("format"), format != ProfileFormat.version {
            problems.add(line: top.line(of: "format"), .unknownFormat(format))
        }
    }

    /// A block at the top of the profile.
    func block(_ key: String, as section: FormatSection) -> SectionReader? {
        top.entry(key).flatMap { SectionReader($0.value, as: section, problems: problems) }
    }

    /// The blocks of a list at the top of the profile.
    func blocks(_ key: String, as section: FormatSection) -> [SectionReader] {
        guard let entry = top.entry(key) else { return [] }
        guard case .sequence(let items) = entry.value.value else {
            problems.add(line: entry.line, .wrongType(key, wanted: .list))
            return []
        }
        if items.isEmpty { problems.add(line: entry.line, .emptyList(key)) }
        return items.compactMap { SectionReader($0, as: section, problems: problems) }
    }
}
