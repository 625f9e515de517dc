/// Reading it through and handing it in.
struct ApplicationReviewPage: Page {
    static let template: TemplateName = "application-review"

    let frame: Frame
    let title: String
    let show: String
    let fault: String?
    let mistakes: [FlawPart]
    let hasMistakes: Bool
    let mistakeHeading: String
    /// What can be handed in but hinders an approval.
    let obstacles: [FlawPart]
    let hasObstacles: Bool
    let remarks: [FlawPart]
    let hasRemarks: Bool
    let sections: [AnswerSection]
    let action: String
    let csrf: String
    let revision: String
    let reasons: [ReasonField]
    let hasReasons: Bool
    let mayHandIn: Bool
    let notYours: Bool
    let next: String
    let changes: FormChangesPart?
    let guidance: [GuidancePart]
    let hasGuidance: Bool
}

/// Something to mend, with the way there.
struct FlawPart: Sendable {
    let words: String
    let address: String
    let clauses: [ClauseLink]
}

/// Why something is done in spite of the guideline.
struct ReasonField: Sendable {
    let name: String
    let words: String
    let clauses: [ClauseLink]
    let value: String
}

/// The answers of one step.
struct AnswerSection: Sendable {
    let heading: String
    /// The way to change them; nil when they are handed in.
    let change: String?
    let answers: [AnswerPart]
}

/// A question with its answer.
struct AnswerPart: Sendable {
    let prompt: String
    let answer: String
    let hasAnswer: Bool
    /// Why whoever reads it should stop at it; nil where there is no reason to.
    let attention: String?
    let reason: String?
    let clauses: [ClauseLink]
    let hasClauses: Bool
}
