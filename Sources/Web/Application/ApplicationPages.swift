/// One's own applications, those that wait for one, and for the coordinator all.
struct ApplicationListPage: Page {
    static let template: TemplateName = "application-list"

    let frame: Frame
    let title: String
    /// The way to begin; nil for whoever may not.
    let start: String?
    let groups: [ApplicationGroup]
    /// Nothing at all to show.
    let isEmpty: Bool
    let guidance: [GuidancePart]
    let hasGuidance: Bool
}

/// Applications under one heading.
struct ApplicationGroup: Sendable {
    let heading: String
    let rows: [ApplicationRow]
    /// What to say when there is none.
    let empty: String?
}

/// One application in a list.
struct ApplicationRow: Sendable {
    let address: String
    let name: String
    let facts: String
    let state: Tag
}

/// Before one begins.
struct ApplicationStartPage: Page {
    static let template: TemplateName = "application-start"

    let frame: Frame
    let title: String
    let list: String
    let action: String
    let csrf: String
    /// What the steps are about.
    let steps: [String]
    /// What is good to have at hand.
    let lines: [RuleLine]
    let guidance: [GuidancePart]
    let hasGuidance: Bool
}

/// One step of the form.
struct ApplicationStepPage: Page {
    static let template: TemplateName = "application-step"

    let frame: Frame
    let title: String
    /// "Steg 3 av 8".
    let progress: String
    let number: String
    let count: String
    let heading: String
    /// Why it came back; nil unless it did.
    let returned: Titled?
    let changes: FormChangesPart?
    let fault: String?
    let lines: [RuleLine]
    let action: String
    let csrf: String
    let revision: String
    let fields: [QuestionField]
    let people: [String]
    let hasPeople: Bool
    let hasFormer: Bool
    let next: String
    let help: HelpPart?
    let guidance: [GuidancePart]
    let hasGuidance: Bool
}

/// A question with what it is answered in.
struct QuestionField: Sendable {
    let id: String
    /// What the field is called in the form.
    let fieldName: String
    let label: String
    let isOptional: Bool
    let hint: String?
    let clauses: [ClauseLink]
    let hasClauses: Bool
    /// What is wrong with the answer; nil when nothing is, or when nobody has asked yet.
    let mistake: String?
    let area: AreaInput?
    let line: LineInput?
    let select: SelectInput?
    let radios: RadioInput?
    let competing: CompetingPart?
}

/// Several lines.
struct AreaInput: Sendable {
    let value: String
    let rows: String
}

/// One line.
struct LineInput: Sendable {
    let value: String
    let type: String
    let mode: String?
    let list: String?
    let isShort: Bool
}

/// One of many.
struct SelectInput: Sendable {
    let options: [Option]
}

/// One of few.
struct RadioInput: Sendable {
    let options: [Option]
}

/// Another answer to the same question.
struct CompetingPart: Sendable {
    let words: String
    let standing: String
    let choices: [CompetingChoice]
}

/// One that can be chosen, with who wrote it.
struct CompetingChoice: Sendable {
    let value: String
    let writer: String
    let text: String
}

/// What has changed in the form since it was begun.
struct FormChangesPart: Sendable {
    let words: String
    let added: [String]
    let hasAdded: Bool
    let dropped: [Titled]
    let hasDropped: Bool
}

/// Asking the coordinator to help filling it in.
struct HelpPart: Sendable {
    let action: String
    let csrf: String
    let line: RuleLine
}

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
    /// A no that whoever reads it should see.
    let attention: Bool
    let reason: String?
    let clauses: [ClauseLink]
    let hasClauses: Bool
}

/// One application.
struct ApplicationPage: Page {
    static let template: TemplateName = "application"

    let frame: Frame
    let title: String
    let list: String
    let heading: String
    let facts: String
    let stamp: String
    let stampTime: String
    let isClosed: Bool
    let isPending: Bool
    let next: NextPart
    /// What was refused of something that has no form of its own here.
    let elsewhere: FaultPart?
    let advice: AdviceForm?
    let decision: DecisionForm?
    let opening: OpeningForm?
    let roles: RolesPart?
    let help: HelpPart?
    let withdrawal: WithdrawalForm?
    let sections: [AnswerSection]
    let hasSections: Bool
    let timeline: [TimelinePart]
    let guidance: [GuidancePart]
    let hasGuidance: Bool
}

/// What happens next, and who does it.
struct NextPart: Sendable {
    let mark: MarkPart
    let heading: String
    let lines: [RuleLine]
    /// The way on; nil when one can only wait, or has a form below.
    let way: Fact?
}

/// Giving advice.
struct AdviceForm: Sendable {
    let action: String
    let csrf: String
    let round: String
    let line: RuleLine?
    let options: [Option]
    let comment: String
    let fault: String?
}

/// Deciding.
struct DecisionForm: Sendable {
    let action: String
    let csrf: String
    let round: String
    let line: RuleLine?
    /// What the coordinator said.
    let advised: AdvicePart?
    /// Why it must wait; nil when it need not.
    let hindrance: RuleLine?
    let options: [Option]
    let reason: String
    /// The rule that asks why nobody was consulted; nil when it does not.
    let withoutAdvice: RuleLine?
    let because: String
    let fault: String?
}

/// What the coordinator said.
struct AdvicePart: Sendable {
    let heading: String
    let comment: String?
}

/// Filling in where the channel is.
struct OpeningForm: Sendable {
    let action: String
    let csrf: String
    let address: String
    let line: RuleLine?
    let fault: String?
}

/// Roles that the named people lack.
struct RolesPart: Sendable {
    let action: String
    let csrf: String
    let mayGive: Bool
    let wanted: [String]
    let line: RuleLine?
}

/// Taking it back.
struct WithdrawalForm: Sendable {
    let action: String
    let csrf: String
}

/// Something that happened.
struct TimelinePart: Sendable {
    let iso: String
    let when: String
    let words: String
    let comment: String?
}

