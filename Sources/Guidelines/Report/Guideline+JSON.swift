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
        let note: String?
        let carriedBy: [Guideline.Carrier]
    }

    let id: String
    let version: Int
    let municipality: Authority
    let document: GuidelineDocument
    let calendar: CalendarFacts
    let watchClauses: [ClauseID]
    let clauses: [TracedClause]
    let reply: Duty
    let removal: Duty
    let signature: SignatureRule
    let grounds: [Ground]
    let outcomes: [OutcomeRule]
    let visitorInformation: [VisitorText]
    let texts: [GuidanceText]

    init(_ guideline: Guideline) {
        id = guideline.id
        version = guideline.version
        municipality = guideline.authority
        document = guideline.document
        calendar = CalendarFacts(guideline.calendar)
        watchClauses = guideline.watchClauses
        reply = guideline.reply
        removal = guideline.removal
        signature = guideline.signature
        grounds = guideline.grounds
        outcomes = guideline.outcomes
        visitorInformation = guideline.visitorInformation
        texts = guideline.texts
        let carriers = guideline.carriers
        clauses = guideline.clauses.map {
            TracedClause(
                id: $0.id, section: $0.section, strength: $0.strength, summary: $0.summary, note: $0.note,
                carriedBy: carriers[$0.id] ?? [])
        }
    }
}
