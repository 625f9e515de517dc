/// Who runs a channel, and the form to add somebody.
struct TeamPage: Page {
    static let template: TemplateName = "team"

    let frame: Frame
    let title: String
    let channel: FrameLink
    let lead: String
    let hasFindings: Bool
    let findings: [TeamFinding]
    let people: [TeamLine]
    let lacks: [TeamLack]
    let form: TeamForm?
    /// What to say to whoever may only look.
    let onlyLooking: String?
    let hasGuidance: Bool
    let guidance: [GuidancePart]
}

/// Something about the people that is not as the guideline asks, or that would not be.
struct TeamFinding: Sendable {
    let mark: MarkPart
    let sentence: String
    let strength: StrengthPart?
    let clauses: [ClauseLink]
}

/// What nobody does in the channel, with the way to name somebody where that is not done here.
struct TeamLack: Sendable {
    let words: String
    let change: FrameLink?
}

/// Somebody behind the channel, once, with everything that they have in it.
struct TeamLine: Sendable {
    let line: PersonLine
    let parts: [String]
    /// The way to take the person off; nil where that is not theirs to do.
    let end: TeamEnd?
    /// The way to name somebody else responsible; nil for others, and where that is not done here.
    let change: FrameLink?
}

/// The way to the page where somebody is taken off.
struct TeamEnd: Sendable {
    let address: String
    let name: String
    /// Who is taken off, for those who cannot see where the link stands.
    let whole: String
}

/// Adding an editor, a deputy, or somebody who can sign in.
struct TeamForm: Sendable {
    let action: String
    let csrf: String
    let fault: String?
    /// Those who can be chosen, with the unit's own first.
    let choices: [TeamChoices]
    /// The roles to choose among, and none; empty where the person may only note who signs in.
    let roles: [TeamRole]
    let hasRoles: Bool
    let heading: String
    /// With what they sign in; empty where that is not theirs to note.
    let profiles: [Option]
    let hasProfiles: Bool
    /// Why a private profile, where the guideline advises against one.
    let profileReason: TeamReason?
    /// Why a politician, where the guideline only advises against it.
    let reason: TeamReason?
}

/// People to choose among, under one heading.
struct TeamChoices: Sendable {
    let heading: String
    let people: [Option]
}

/// A role to choose.
struct TeamRole: Sendable {
    let value: String
    let name: String
    let hint: String
    let chosen: Bool
}

/// A field for why the guideline's advice is not followed.
struct TeamReason: Sendable {
    let text: String
    let rule: RuleLine
}

/// What happens when somebody is taken off, before it is done.
struct TakeOffPage: Page {
    static let template: TemplateName = "team-off"

    let frame: Frame
    let title: String
    let team: FrameLink
    let lead: String
    let fault: String?
    let action: String
    let csrf: String
    let parts: [TakeOffPart]
    /// What else the person has, that is not taken away here.
    let rest: [TakeOffRest]
    let follows: [String]
    let hasFindings: Bool
    let findings: [TeamFinding]
}

/// A part that can be taken away.
struct TakeOffPart: Sendable {
    let field: String
    let name: String
    let hint: String
    let chosen: Bool
}

/// A part that is taken away elsewhere.
struct TakeOffRest: Sendable {
    let words: String
    let link: FrameLink?
}
