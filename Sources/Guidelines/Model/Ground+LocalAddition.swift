extension Ground {
    /// What the name of a ground that is a channel's own rule begins with. No ground of a guideline has a colon in its name.
    private static let additionMark = "egen-regel:"

    /// The name in forms and on the ledger of a channel's own rule; its words follow the mark.
    static func id(ofAddition words: String) -> String { additionMark + words }

    /// The words of the rule that a name stands for; nil for a ground of the guideline's own.
    static func addition(named id: String) -> String? {
        id.hasPrefix(additionMark) ? String(id.dropFirst(additionMark.count)) : nil
    }
}

extension Guideline {
    /// The grounds that a channel's own approved rules are (LUD-17): local rules, so freedom of expression is weighed each
    /// time. None where the guideline lets no channel add to the list.
    public func grounds(ofAdditions rules: [String]) -> [Ground] {
        guard !rules.isEmpty, let rule = rule(LocalAdditionRule.self) else { return [] }
        return rules.map { words in
            Ground(
                id: Ground.id(ofAddition: words), name: words, english: nil, kind: .localRule, covers: [.unsuitable],
                clauses: rule.basis.clauses, law: nil, action: .mayRemove, evidence: .full, isEvidenceAsked: false,
                policeReport: false, register: false, notifyAuthor: false, replyForbidden: false, limit: nil, words: nil,
                note: nil)
        }
    }

    /// The ground that a decision was made on, also where it was a channel's own rule; nil when there is none such.
    public func groundOrAddition(_ id: String) -> Ground? {
        ground(id) ?? Ground.addition(named: id).flatMap { grounds(ofAdditions: [$0]).first }
    }
}
