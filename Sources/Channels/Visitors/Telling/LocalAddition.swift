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

    /// The short sentence about what is removed, going on with the channel's own rules, and with the clause that asks for
    /// them too.
    func after(_ sentence: AboutLine) -> AboutLine {
        AboutLine(
            line: sentence.line, text: "\(sentence.text) Det gäller också: \(rules.joined(separator: "; ")).", topics: sentence.topics,
            clauses: sentence.clauses + clauses.filter { !sentence.clauses.contains($0) }, byLaw: sentence.byLaw, byGuideline: true)
    }

    /// The short sentence alone, where there is no room for the rules.
    ///
    /// - Parameter asked: what is asked for besides the rules. The sentence counts as telling nothing else, so where only the
    ///   rules ask for it, it gives way to all that is asked for.
    func without(_ sentence: AboutLine, _ asked: [VisitorText.Topic]) -> AboutLine {
        AboutLine(
            line: sentence.line, text: sentence.text, topics: sentence.topics.filter(asked.contains), clauses: sentence.clauses,
            byLaw: sentence.byLaw, byGuideline: sentence.byGuideline)
    }
}
