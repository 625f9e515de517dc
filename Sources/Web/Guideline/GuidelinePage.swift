/// A guideline, clause by clause, each with what carries it (HBG-0.1 to 0.4, LUD-1, OSB-1, GOT-1, KUN-1 to 3).
struct GuidelinePage: Page {
    static let template: TemplateName = "guideline"

    let frame: Frame
    let title: String
    /// The way to the list of guidelines.
    let index: String
    let municipality: String
    let heading: String
    let lead: String
    let stamp: String
    let stampNote: String
    let isDraft: Bool
    let facts: [Fact]
    let notes: [NotePart]
    let ways: [WayPart]
    let legend: [LegendPart]
    /// What the guideline itself has to tell its readers.
    let guidance: [GuidancePart]
    let hasGuidance: Bool
    let topics: [TopicPart]
    /// What it is silent about.
    let silent: String?
    let filter: ClauseFilterPart
    let contents: [ContentsPart]
    let sections: [ClauseSectionPart]
    let policies: [PolicyPart]
    let hasPolicies: Bool
    let versions: [VersionPart]
    let hasVersions: Bool
    /// The way to checking and adopting a new version.
    let check: String
}

/// A way on, with a line on what it leads to.
struct WayPart: Sendable {
    let address: String
    let name: String
    let hint: String
}

/// What a strength means, with how many clauses have it.
struct LegendPart: Sendable {
    let strength: StrengthPart
    let meaning: String
    let count: String
}

/// A text or a rule with its clauses, how binding it is, and what to keep in mind.
struct GuidancePart: Sendable {
    let heading: String
    let words: String
    let strength: StrengthPart?
    let clauses: [ClauseLink]
    let notes: [NotePart]
    let hasNotes: Bool
}

/// One topic: what the guideline's rule says.
struct TopicPart: Sendable {
    let name: String
    let words: String
    let strength: StrengthPart?
    let clauses: [ClauseLink]
}

/// What part of the clauses is shown.
struct ClauseFilterPart: Sendable {
    let action: String
    let strengths: [Option]
    let onlyNoted: Bool
    let result: String
    let isNarrowed: Bool
    /// The version that is read, where it is not the one in force.
    let version: String?
    let clear: String
}

/// A section in the list of contents.
struct ContentsPart: Sendable {
    let anchor: String
    let name: String
    let count: String
}

/// The clauses of one section of the document.
struct ClauseSectionPart: Sendable {
    let anchor: String
    let name: String
    let clauses: [ClausePart]
}

/// One clause.
struct ClausePart: Sendable {
    let id: String
    let strength: StrengthPart
    let words: String
    let notes: [NotePart]
    let carriers: [CarrierPart]
    /// Said where nothing carries it yet.
    let uncarried: String?
}

/// A rule, text or fact that carries a clause.
struct CarrierPart: Sendable {
    /// "Regel", "Text", "Uppgift".
    let kind: String
    let name: String
    let says: String?
    /// What to keep in mind about it, the first time that it is met.
    let notes: [NotePart]
    /// Where that was told already.
    let noteAt: ClauseLink?
}

/// A law or document that the guideline names.
struct PolicyPart: Sendable {
    let kind: String
    let name: String
    let reference: String?
    let replaced: String?
    let link: OutsideLink?
    let clauses: [ClauseLink]
    let notes: [NotePart]
}

/// One version of the guideline.
struct VersionPart: Sendable {
    let name: String
    let words: String
    let address: String?
    let ledger: FrameLink?
}
