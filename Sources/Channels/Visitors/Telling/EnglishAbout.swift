import Guidelines

/// English made from what the guideline's lines tell and from its rules, since profiles are in Swedish.
struct EnglishAbout: AboutWords {
    let guideline: Guideline
    let facts: AboutFacts

    init(_ guideline: Guideline, _ facts: AboutFacts) {
        self.guideline = guideline
        self.facts = facts
    }

    private var municipality: String { facts.english.municipality ?? guideline.municipality }
    private var unit: String { facts.english.unit ?? facts.unit }
    private var purpose: String { facts.english.purpose ?? facts.purpose }
    private var grounds: [Ground] { guideline.grounds.filter { $0.action != .refer } }

    func whole(_ line: VisitorText) -> String { line.tells.compactMap(sentence).joined(separator: " ") }

    private func sentence(_ topic: VisitorText.Topic) -> String? {
        switch topic {
        case .sender: "This is an official channel of \(municipality)."
        case .unit: "It is run by \(unit)."
        case .purpose: "What the channel is for: \(purpose)"
        case .publicRecord: "What is written here is a public record that anyone may ask to read."
        case .visibleToOthers: "Anyone can read what you write here."
        case .prohibited: "Not allowed here: \(prohibited)."
        case .consequence: consequence
        case .contact: "Contact those responsible for the channel: \(facts.contact)"
        case .report: "Have you seen something offensive or unsuitable? Tell us: \(facts.contact)"
        case .logo: "You recognise it by the logotype."
        }
    }

    func short(_ topics: [VisitorText.Topic]) -> String? {
        switch topics.first {
        case .sender: "Official channel of \(municipality)."
        case .unit: "Run by \(unit)."
        case .purpose: purpose
        case .visibleToOthers: "Anyone can read what you write."
        case .publicRecord: "What is written is a public record."
        case .prohibited, .consequence: "\(kinds) content is removed."
        case .contact where topics.contains(.report): "Contact and report: \(facts.contact)"
        case .contact: "Contact: \(facts.contact)"
        case .report: "Report: \(facts.contact)"
        case .logo, nil: nil
        }
    }

    /// What may not be posted, by the kinds that every guideline is compared by: each once, the catch-all last.
    private var prohibited: String {
        var names: [String] = []
        for category in grounds.flatMap(\.covers) where category != .unsuitable && !names.contains(category.phrase.english) {
            names.append(category.phrase.english)
        }
        if grounds.contains(where: { $0.covers.contains(.unsuitable) }) { names.append(ContentCategory.unsuitable.phrase.english) }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return "\(names.dropLast().joined(separator: ", ")) and \(last)"
    }

    private var consequence: String {
        var words = [grounds.contains { $0.action == .mustRemove } ? "It is removed." : "It may be removed."]
        if grounds.contains(where: { $0.isEvidenceAsked && $0.evidence != .none }) { words.append("A copy is kept.") }
        if grounds.contains(where: \.policeReport) { words.append("Crimes are reported to the police.") }
        return words.joined(separator: " ")
    }

    private var kinds: String {
        grounds.contains { $0.kind == .localRule } ? "Unlawful and unsuitable" : "Unlawful"
    }
}
