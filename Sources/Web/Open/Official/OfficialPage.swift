/// Whether an account is official, for anyone who asks (HBG-4.17, LUD-28, LUD-29, KUN-60).
struct OfficialPage: Page {
    static let template: TemplateName = "official"

    let frame: Frame
    let title: String
    let heading: String
    let action: String
    /// What was asked about, as it stands in the field.
    let asked: String
    let answer: OfficialAnswerPart?
}

/// The answer, in one of four kinds.
struct OfficialAnswerPart: Sendable {
    /// The style's name for the kind.
    let style: String
    let mark: MarkPart
    let heading: String
    /// What was asked about, shortened, as text and never as a link.
    let asked: String
    let words: String
    let channels: [DirectoryEntry]
    let warnings: [OfficialWarning]
    /// What to do now.
    let advice: [String]
    /// How to ask somebody, where that is the advice.
    let contacts: [Fact]
    let hasContacts: Bool
    /// The way to report the account; nil where there is nothing to report.
    let report: String?
}

/// Why something may be meant to deceive.
struct OfficialWarning: Sendable {
    let words: String
    /// The official channels that it looks like.
    let channels: [FrameLink]
}
