/// Two municipalities' guidelines, topic by topic.
struct ComparisonPage: Page {
    static let template: TemplateName = "comparison"

    let frame: Frame
    let title: String
    let index: String
    let lead: String
    let action: String
    let lefts: [Option]
    let rights: [Option]
    let views: [TabPart]
    /// The verdict that is chosen, kept when one compares others.
    let chosen: String
    let leftName: ComparedPart
    let rightName: ComparedPart
    let rows: [ComparisonRowPart]
    let result: String
    /// What neither says anything on.
    let neither: String?
}

/// One of the two.
struct ComparedPart: Sendable {
    let municipality: String
    let address: String
    let isDraft: Bool
}

/// One topic: what each says, and how they stand to each other.
struct ComparisonRowPart: Sendable {
    let anchor: String
    let name: String
    let verdict: VerdictPart
    let sides: [ComparisonSidePart]
}

/// How the second stands to the first.
struct VerdictPart: Sendable {
    /// The style's name for it.
    let style: String
    let word: String
    /// "Ludvika kommun är strängare än Hallsbergs kommun."
    let sentence: String
    let sign: String
}

/// What one of the two says.
struct ComparisonSidePart: Sendable {
    let municipality: String
    /// Nil where it is silent.
    let says: String?
    let silent: String?
    let strength: StrengthPart?
    let clauses: [ClauseLink]
    let notes: [NotePart]
    let hasNotes: Bool
}
