import Guidelines

/// The rules that a channel has added to what may not be posted, as its visitors are told of them (LUD-17).
struct LocalAddition {
    private let rules: [String]
    private let clauses: [ClauseID]

    /// Nil for a channel without rules of its own, and where the guideline lets no channel have any.
    init?(_ rules: [String], by guideline: Guideline) {
        guard !rules.isEmpty, let rule = guideline.rule(LocalAdditionRule.self) else { return nil }
        self.rules = rules
        clauses = rule.basis.clauses
    }

    /// In a line of its own.
    var line: AboutLine {
        AboutLine(
            line: nil, text: "I den här kanalen får du inte heller skriva: \(rules.joined(separator: "; ")).",
            topics: [.prohibited], clauses: clauses, byLaw: false, byGuideline: true)
    }

    /// At the end of the short sentence about what is removed.
    var short: String { "Det gäller också: \(rules.joined(separator: "; "))." }

    /// The short sentence, with the clause that asks for this part of it too.
    func asking(_ sentence: AboutLine) -> AboutLine {
        AboutLine(
            line: sentence.line, text: sentence.text, topics: sentence.topics,
            clauses: sentence.clauses + clauses.filter { !sentence.clauses.contains($0) }, byLaw: sentence.byLaw, byGuideline: true)
    }
}
