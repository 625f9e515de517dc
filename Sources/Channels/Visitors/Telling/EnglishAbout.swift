import Guidelines

/// The guideline's own lines in English where it has them. A public authority may not forbid more in English than in Swedish,
/// so what nobody has translated is said in fewer words or not at all, and never made up from kinds of content.
struct EnglishAbout: AboutWords {
    let guideline: Guideline
    let facts: AboutFacts

    init(_ guideline: Guideline, _ facts: AboutFacts) {
        self.guideline = guideline
        self.facts = facts
    }

    private var municipality: String { facts.english.municipality ?? guideline.municipality }
    private var unit: String { facts.english.unit ?? facts.unit }
    private var purpose: String { facts.english.purpose.map(AboutFacts.sentence) ?? "\(facts.purpose) (In Swedish.)" }

    func whole(_ line: VisitorText) -> (text: String, topics: [VisitorText.Topic]) {
        if let text = guideline.english(line, municipality: municipality, unit: unit, purpose: purpose, contact: facts.contact) {
            return (text, line.tells)
        }
        let told = line.tells.compactMap { topic in sentence(topic).map { (topic, $0) } }
        return (told.map(\.1).joined(separator: " "), told.map(\.0))
    }

    /// What a line at least means that nobody has translated.
    private func sentence(_ topic: VisitorText.Topic) -> String? {
        switch topic {
        case .sender: "This is an official channel of \(municipality)."
        case .unit: "It is run by \(unit)."
        case .purpose: "Purpose: \(purpose)"
        case .publicRecord: "What is written here may be a public record."
        case .visibleToOthers: "Anyone can read what you write here."
        case .prohibited: guideline.prohibitedInEnglish.map { "This does not belong here: \($0)." }
        case .consequence: guideline.prohibitedInEnglish.map { _ in "It \(goes) removed." }
        case .contact: "Contact those responsible for the channel: \(facts.contact)"
        case .report: "Have you seen something unsuitable? Tell us: \(facts.contact)"
        case .logo: "You recognise it by the logotype."
        }
    }

    func short(_ topics: [VisitorText.Topic]) -> String? {
        switch topics.first {
        case .sender: "Official channel of \(municipality)."
        case .unit: "Run by \(unit)."
        case .purpose: "Purpose: \(purpose)"
        case .visibleToOthers: "Anyone can read what you write."
        case .publicRecord: "What is written is a public record."
        case .prohibited, .consequence: "\(kinds) content \(goes) removed."
        case .contact where topics.contains(.report): "Contact and report: \(facts.contact)"
        case .contact: "Contact: \(facts.contact)"
        case .report: "Report: \(facts.contact)"
        case .logo, nil: nil
        }
    }

    private var goes: String { guideline.removingGrounds.allSatisfy { $0.action == .mustRemove } ? "is" : "may be" }

    private var kinds: String {
        guideline.removingGrounds.contains { $0.kind == .localRule } ? "Unlawful and unsuitable" : "Unlawful"
    }
}
