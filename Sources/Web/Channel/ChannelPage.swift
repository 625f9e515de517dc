/// One official channel, as the public sees it (HBG-6.1–6.6, 3 § lag 1998:112).
struct ChannelPage: Page {
    static let template: TemplateName = "channel"

    let frame: Frame
    let title: String
    let name: String
    let platform: String
    let purpose: String
    let address: OutsideLink?
    let isClosed: Bool
    /// Says that the channel is closed and where to turn instead.
    let closed: String?
    let stamp: String
    let since: String
    /// What visitors must be told, in the guideline's words.
    let told: [ToldPart]
    /// How soon one gets an answer, by which clauses.
    let answer: GuidancePart
    /// What is a public record here.
    let records: [GuidancePart]
    /// What the guideline says on what is removed.
    let removed: [GuidancePart]
    let removedLead: String?
    let kinds: [RemovedKind]
    /// Who answers for personal data.
    let controller: RuleLine?
    let facts: [Fact]
    /// The form for reporting something on the channel; nil once it has closed.
    let report: String?
    /// What the guideline says on reporting.
    let reporting: [GuidancePart]
    /// The feed of openings and closings.
    let changes: String
}

/// What is removed, in one of the guideline's three kinds.
struct RemovedKind: Sendable {
    let heading: String
    let words: String
    let grounds: [NamedGround]
}

/// One line that visitors must be told, by which clauses.
struct ToldPart: Sendable {
    let words: String
    let clauses: [ClauseLink]
}

/// A ground with the law it rests on.
struct NamedGround: Sendable {
    let name: String
    let law: String?
    let clauses: [ClauseLink]
    let notes: [NotePart]
    let hasNotes: Bool
}
