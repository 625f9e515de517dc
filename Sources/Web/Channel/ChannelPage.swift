/// One official channel, as the public sees it (HBG-6.1–6.6, 3 § lag 1998:112).
struct ChannelPage: Page {
    static let template: TemplateName = "channel"

    let frame: Frame
    let title: String
    let name: String
    let platform: String
    /// What it is for; nil once it has closed, since somebody else may have its name by then.
    let purpose: String?
    let address: OutsideLink?
    let isClosed: Bool
    let stamp: String
    let since: String
    /// That somebody else may have taken over the account; nil while nothing says so.
    let warning: String?
    /// What holds on the channel; nil once it has closed.
    let open: OpenChannelPart?
    /// What is said of one that has closed.
    let closed: ClosedChannelPart?
    let facts: [Fact]
    /// The form for reporting something on the channel; nil once it has closed.
    let report: String?
    /// The feed of openings and closings.
    let changes: String
}

/// What holds on a channel that is open: said in the municipality's name.
struct OpenChannelPart: Sendable {
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
    /// Who answers for personal data, in short.
    let personalData: PersonalDataPart
    /// What the guideline says on reporting.
    let reporting: [GuidancePart]
}

/// Who answers for personal data, why they are used, and where one reads all of it (articles 13 and 14, GDPR).
struct PersonalDataPart: Sendable {
    let controller: RuleLine
    /// What they are used for and by what right.
    let words: String
    /// The page that says all of it.
    let page: String
}

/// What is said of a channel that has closed: nothing in its name, but where to turn.
struct ClosedChannelPart: Sendable {
    /// That it has closed, and when.
    let words: String
    /// The channels that the unit has now.
    let others: [Fact]
    let hasOthers: Bool
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
