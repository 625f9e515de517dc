import Guidelines

/// The guideline's own lines, and short Swedish sentences made from its rules.
struct SwedishAbout: AboutWords {
    let guideline: Guideline
    let facts: AboutFacts

    init(_ guideline: Guideline, _ facts: AboutFacts) {
        self.guideline = guideline
        self.facts = facts
    }

    func whole(_ line: VisitorText) -> String { line.text }

    func short(_ topics: [VisitorText.Topic]) -> String? {
        switch topics.first {
        case .sender: "\(guideline.municipality)s kanal."
        case .unit: "\(facts.unit) sköter den."
        case .purpose: facts.purpose
        case .visibleToOthers: "Alla kan läsa det du skriver."
        case .publicRecord: "Det som skrivs är allmän handling."
        case .prohibited, .consequence: "\(kinds) tas bort."
        case .contact where topics.contains(.report): "Kontakt och anmälan: \(facts.contact)"
        case .contact: "Kontakt: \(facts.contact)"
        case .report: "Anmäl: \(facts.contact)"
        case .logo, nil: nil
        }
    }

    /// What is removed, by what lets it be removed.
    private var kinds: String {
        let kinds = Set(guideline.grounds.filter { $0.action != .refer }.map(\.kind))
        return kinds.contains(.localRule) ? "Olagligt och olämpligt innehåll" : "Olagligt innehåll"
    }
}
