import Guidelines

/// The guideline's own lines, and short Swedish sentences made from its rules.
struct SwedishAbout: AboutWords {
    let guideline: Guideline
    let facts: AboutFacts

    init(_ guideline: Guideline, _ facts: AboutFacts) {
        self.guideline = guideline
        self.facts = facts
    }

    func whole(_ line: VisitorText) -> (text: String, topics: [VisitorText.Topic]) { (line.text, line.tells) }

    func short(_ topics: [VisitorText.Topic]) -> String? {
        switch topics.first {
        case .sender: "\(guideline.municipality)s kanal."
        case .unit: "\(facts.unit) sköter den."
        case .purpose: "Syfte: \(facts.purpose)"
        case .visibleToOthers: "Alla kan läsa det du skriver."
        case .publicRecord: "Det som skrivs är allmän handling."
        case .prohibited, .consequence: "\(kinds) \(goes) bort."
        case .contact where topics.contains(.report): "Kontakt och anmälan: \(facts.contact)"
        case .contact: "Kontakt: \(facts.contact)"
        case .report: "Anmäl: \(facts.contact)"
        case .logo, nil: nil
        }
    }

    /// Where anything stays by judgement, no more is promised of the rest.
    private var goes: String { guideline.removingGrounds.allSatisfy { $0.action == .mustRemove } ? "tas" : "kan tas" }

    /// What is removed, by what lets it be removed.
    private var kinds: String {
        let kinds = Set(guideline.removingGrounds.map(\.kind))
        return kinds.contains(.localRule) ? "Olagligt och olämpligt innehåll" : "Olagligt innehåll"
    }
}
