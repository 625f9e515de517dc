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
    /// That Kanalvakt asks it of itself, and the guideline needs no answer; nil for other questions.
    let extra: String?
    let clauses: [ClauseLink]
    let hasClauses: Bool
    /// Which answer the guideline wants, told before one answers; nil where either serves.
    let wanted: WantedPart?
    /// What is wrong with the answer; nil when nothing is, or when nobody has asked yet.
    let mistake: String?
    /// What is worth knowing of an answer that is kept as it stands; nil when nothing is.
    let remark: String?
    let area: AreaInput?
    let line: LineInput?
    let select: SelectInput?
    let radios: RadioInput?
    let competing: CompetingPart?
}

/// Which answer the guideline wants, and what becomes of the other one.
struct WantedPart: Sendable {
    let strength: StrengthPart
    let words: String
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
