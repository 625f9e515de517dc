extension Guideline {
    /// The whole guideline as JSON, each clause with what carries it: what `guideline show --json` prints.
    public func json() throws -> String {
        try ReportJSON.text(GuidelineFacts(self))
    }
}

/// A guideline in the shape that is printed.
private struct GuidelineFacts: Encodable {
    struct TracedClause: Encodable {
        let id: ClauseID
        let section: String
        let strength: Strength
        let summary: String
        let note: Note?
        let carriedBy: [Guideline.Carrier]
    }

    let id: String
    let version: Int
    let municipality: Authority
    let document: GuidelineDocument
    let calendar: CalendarFacts
    let watching: WatchRule
    let clauses: [TracedClause]
    let reply: Duty
    let removal: Duty
    let signature: SignatureRule
    let grounds: [Ground]
    let outcomes: [OutcomeRule]
    let visitorInformation: [VisitorText]
    let texts: [GuidanceText]
    let policies: [Policy]
    let rules: [String: EncodableRule]

    init(_ guideline: Guideline) {
        id = guideline.id
        version = guideline.version
        municipality = guideline.authority
        document = guideline.parts.document
        calendar = CalendarFacts(guideline.parts.watching.calendar)
        watching = guideline.parts.watching
        reply = guideline.parts.reply
        removal = guideline.parts.removal
        signature = guideline.parts.signature
        grounds = guideline.parts.grounds
        outcomes = guideline.parts.outcomes
        visitorInformation = guideline.parts.visitorInformation
        texts = guideline.parts.texts
        policies = guideline.parts.policies
        rules = Dictionary(uniqueKeysWithValues: guideline.parts.rules.map { ($0.name, EncodableRule($1)) })
        let carriers = guideline.carriers
        clauses = guideline.clauses.map {
            TracedClause(
                id: $0.id, section: $0.section, strength: $0.strength, summary: $0.summary, note: $0.note,
                carriedBy: carriers[$0.id] ?? [])
        }
    }
}

/// A rule of whatever kind, encoded as itself.
private struct EncodableRule: Encodable {
    private let rule: any Rule

    init(_ rule: any Rule) {
        self.rule = rule
    }

    func encode(to encoder: any Encoder) throws {
        try rule.encode(to: encoder)
    }
}
