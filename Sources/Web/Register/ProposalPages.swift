/// The proposals that wait, the oldest first.
struct ProposalsPage: Page {
    static let template: TemplateName = "register-proposals"

    let frame: Frame
    let title: String
    let register: String
    let lead: String
    let rows: [ProposalRow]
}

/// One proposal in the list.
struct ProposalRow: Sendable {
    let address: String
    let channel: String
    let fields: String
    let when: String
    let comment: String?
}

/// One proposal beside what is published, and the decision on it.
struct ProposalPage: Page {
    static let template: TemplateName = "register-proposal"

    let frame: Frame
    let title: String
    let channel: WayPart
    let when: String
    let state: Tag
    let comment: String?
    let answer: String?
    let decided: String?
    let fault: String?
    let changes: [FieldChange]
    let others: [FieldChange]
    let hasOthers: Bool
    let approval: ApprovalForm?
    let refusal: RefusalForm?
    let withdrawal: WithdrawalForm?
    /// Says who decides, for someone who does not.
    let waits: String?
    let guidance: [GuidancePart]
    let hasGuidance: Bool
}

/// Approving a proposal, with a choice for each field that both have changed.
struct ApprovalForm: Sendable {
    let action: String
    let csrf: String
    /// The number of the published revision that whoever approves has before them.
    let seen: String
    let hasConflicts: Bool
    let conflicts: [ConflictPart]
    let answer: String
}

/// A field that both have changed, and differently.
struct ConflictPart: Sendable {
    let field: String
    let name: String
    let was: String
    let proposed: String
    let published: String
    let isProposed: Bool
    let isPublished: Bool
}

/// Refusing a proposal.
struct RefusalForm: Sendable {
    let action: String
    let csrf: String
    let answer: String
}

/// Taking a proposal back.
struct WithdrawalForm: Sendable {
    let action: String
    let csrf: String
}
