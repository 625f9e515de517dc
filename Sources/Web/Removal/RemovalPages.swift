/// The first step of a removal: choosing the ground among the guideline's (HBG-8.10–8.32).
struct RemovalGroundPage: Page {
    static let template: TemplateName = "removal-ground"

    let frame: Frame
    let title: String
    let item: String
    let quote: Quote
    let action: String
    let fault: String?
    /// Where the list comes from, and what it takes to add to it.
    let list: RuleLine?
    let additions: RuleLine?
    /// The guideline's texts for whoever chooses a ground.
    let guidance: [GuidancePart]
    let hasGuidance: Bool
    let groups: [GroundGroup]
}

/// The second step: what will follow, the reason, and the removal itself.
struct RemovalConfirmPage: Page {
    static let template: TemplateName = "removal-confirm"

    let frame: Frame
    let title: String
    let item: String
    let choose: String
    let heading: String
    let quote: Quote
    let ground: String
    let groundLaw: String?
    let clauses: [ClauseLink]
    /// Whether it must go, or may after judgement.
    let strength: StrengthPart
    let demand: String
    /// What to keep in mind: the guideline's note, and freedom of expression where only a local rule speaks.
    let notes: [NotePart]
    let follows: [FollowingStep]
    let fault: String?
    let action: String
    let csrf: String
    /// Makes the same form sent twice one removal.
    let formToken: String
    let groundID: String
    let reason: String
    let needsReason: Bool
}

/// What somebody wrote, quoted.
struct Quote: Sendable {
    let author: String
    let place: String
    let text: String
}

/// The grounds of one kind.
struct GroundGroup: Sendable {
    let heading: String
    let words: String
    /// What the law says of all grounds of the kind; nil where it simply demands removal.
    let freedom: NotePart?
    let grounds: [GroundChoice]
}

/// A ground that can be chosen, with what it leads to.
struct GroundChoice: Sendable {
    let id: String
    let name: String
    let law: String?
    let strength: StrengthPart
    let demand: String
    let consequence: String
    let clauses: [ClauseLink]
    let notes: [NotePart]
    let hasNotes: Bool
}
