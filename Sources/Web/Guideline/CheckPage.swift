/// Checking a profile that somebody has written: every mistake with its line, or what it says and what it leaves open.
struct CheckPage: Page {
    static let template: TemplateName = "check"

    let frame: Frame
    let title: String
    let index: String
    let action: String
    let csrf: String
    /// What was written, shown again.
    let source: String
    /// What was wrong with what was sent, apart from its mistakes.
    let empty: FaultPart?
    /// A newer version that comes with the product, for those who may adopt it.
    let newer: NewerPart?
    let verdict: CheckVerdictPart?
    let hasMistakes: Bool
    let mistakes: [MistakePart]
    /// What a right profile says.
    let facts: [Fact]
    let hasFacts: Bool
    /// What it leaves open.
    let open: [Titled]
    /// How it differs from the version in force, and the form to adopt it with.
    let adoption: AdoptionPart?
    /// Why it cannot be adopted here, where that is so.
    let notAdoptable: String?
}

/// The newer version that comes with the product.
struct NewerPart: Sendable {
    let words: String
    let action: String
    let csrf: String
}

/// Whether the profile is right.
struct CheckVerdictPart: Sendable {
    let tone: String
    let mark: MarkPart
    let heading: String
    let words: String
}

/// One mistake.
struct MistakePart: Sendable {
    /// "Rad 12".
    let line: String
    let sentence: String
    /// The line itself; nil where it is empty.
    let excerpt: String?
}

/// The values that a new version changes.
struct ChangesPart: Sendable {
    let heading: String
    let lines: [ChangePart]
}

/// One value, by its place in the profile.
struct ChangePart: Sendable {
    let path: String
    let before: String
    let after: String
}

/// Adopting what was checked.
struct AdoptionPart: Sendable {
    let action: String
    let csrf: String
    let source: String
    /// The version that was in force when the form was made.
    let seenVersion: String
    let lead: String
    /// Every value that changes; nil when none does.
    let changes: ChangesPart?
    let differences: String
    let rows: [ComparisonRowPart]
    let fault: String?
    let decision: String
    let decidedOn: String
    let isDraft: Bool
}
