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
    let withdrawal: ApplicationWithdrawal?
    /// What is worth knowing before one advises or decides.
    let cautions: [RuleLine]
    let hasCautions: Bool
    let sections: [AnswerSection]
    let hasSections: Bool
    /// Who reads it.
    let readers: String
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
    /// Why it cannot be approved.
    let obstacles: [RuleLine]
    let hasObstacles: Bool
    let options: [Option]
    let reason: String
    /// What is said under the field for the reason.
    let reasonHint: String
    /// How one goes on without advice that the guideline demands; nil when one need not, or cannot.
    let passing: PassingPart?
    /// The rule that asks why nobody was consulted; nil when it does not.
    let withoutAdvice: RuleLine?
    let because: String
    let fault: String?
}

/// Going on without advice that the guideline demands.
struct PassingPart: Sendable {
    let line: RuleLine
    /// From when one can also go on because nobody has answered; nil once it is so.
    let later: String?
    let options: [Option]
    let asked: String
    let day: String
    let because: String
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
    /// Why the address is a person's own profile; nil where the guideline does not ask.
    let profileReason: TeamReason?
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
struct ApplicationWithdrawal: Sendable {
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
