/// Putting a channel in the register, changing what it says of one, or proposing to.
struct ChangePage: Page {
    static let template: TemplateName = "register-change"

    let frame: Frame
    let title: String
    let back: WayPart
    let lead: String
    let fault: String?
    let action: String
    let csrf: String
    let form: ChannelForm
    let isNew: Bool
    let submit: String
    let guidance: [GuidancePart]
    let hasGuidance: Bool
}

/// The fields of a channel's entry, as a form shows them.
struct ChannelForm: Sendable {
    /// The number of the published revision that the writer has before them; empty for a new channel.
    let basedOn: String
    let slug: String
    let name: String
    let platforms: [Option]
    let address: String
    let handle: String
    let accountID: String
    let units: [Option]
    /// What those who are offered first are called.
    let holdersName: String
    let holders: [Option]
    let hasHolders: Bool
    let people: [Option]
    /// What is wrong with whoever was chosen; nil where nothing is.
    let mistake: String?
    /// Why somebody without the post answers for it; nil where nobody asks.
    let answeringReason: TeamReason?
    let nobody: Bool
    let purpose: String
    let targetGroup: String
    let openComments: Bool
    let inCrisis: Bool
    let openedOn: String
    let evaluateOn: String
    let comment: String
    let decision: DecisionFields
    /// The channel's own rules; nil where the guideline lets it have none.
    let additions: AdditionFields?
    /// Why the address is a person's own profile; nil where nobody asks.
    let profileReason: TeamReason?
}

/// Who decided that a channel may be run, and when.
struct DecisionFields: Sendable {
    let by: String
    /// The posts that are offered.
    let suggestions: [String]
    let day: String
    let reference: String
    let unknown: String
    let rule: RuleLine?
}

/// What a channel adds to the list of what may not be posted.
struct AdditionFields: Sendable {
    let text: String
    let rule: RuleLine?
}
