/// Everything that a guideline says besides its clauses.
struct GuidelineParts: Sendable, Equatable {
    let document: GuidelineDocument
    let watching: WatchRule
    let reply: Duty
    let removal: Duty
    let signature: SignatureRule
    let grounds: [Ground]
    let outcomes: [OutcomeRule]
    let visitorInformation: [VisitorText]
    let texts: [GuidanceText]
    let policies: [Policy]
    /// The rules that are blocks of their own, by name.
    let rules: [RuleKey: any Rule]

    static func == (left: GuidelineParts, right: GuidelineParts) -> Bool {
        left.document == right.document && left.watching == right.watching && left.reply == right.reply
            && left.removal == right.removal && left.signature == right.signature && left.grounds == right.grounds
            && left.outcomes == right.outcomes && left.visitorInformation == right.visitorInformation
            && left.texts == right.texts && left.policies == right.policies && left.hasSameRules(as: right)
    }

    private func hasSameRules(as other: GuidelineParts) -> Bool {
        rules.count == other.rules.count
            && rules.allSatisfy { key, rule in other.rules[key].map(rule.equals) ?? false }
    }
}
