/// The public directory: which channels are official, and what happens with what one writes there
/// (HBG-4.13, HBG-4.17, HBG-6.1–6.6).
struct DirectoryPage: Page {
    static let template: TemplateName = "directory"

    let frame: Frame
    let title: String
    let heading: String
    let lead: String
    let promises: [Promise]
    /// Where one asks whether an account is official.
    let official: String
    let search: String
    let units: [Option]
    let platforms: [Option]
    let standings: [Option]
    let comments: [Option]
    let onlyCrisis: Bool
    /// Whether any of the less common choices is made.
    let hasMore: Bool
    let result: String
    let isFiltered: Bool
    let channels: [DirectoryEntry]
    let emptyHelp: String
    let pager: PagerPart?
    /// What holds when one writes: answer, public record, removal.
    let points: [GuidancePart]
    /// Where the parties' links are, once there are any.
    let parties: String?
    /// How to report what is wrong.
    let report: String
    /// The form for what stands on a channel, and the one for a false account.
    let reportForm: String
    let reportAccount: String
    /// What the guideline says on how to report it, and on which channels are official.
    let guidance: [GuidancePart]
    let contacts: [Fact]
    /// Where facts are found in a crisis.
    let crisis: CrisisPart?
}

/// Where facts are found in a crisis.
struct CrisisPart: Sendable {
    let heading: String
    /// What the guideline tells, besides where facts always stand.
    let texts: [GuidancePart]
    /// The channels that always hold the facts.
    let channels: [Fact]
    let clauses: [ClauseLink]
    let notes: [NotePart]
    let hasNotes: Bool
    /// The page that says more.
    let page: String
}

/// Where one is in a long list.
struct PagerPart: Sendable {
    /// "Sida 2 av 50".
    let words: String
    let previous: String?
    let next: String?
}

/// What the municipality promises, in two or three words, with a note below.
struct Promise: Sendable {
    let words: String
    let note: String
}

/// One channel in the directory.
struct DirectoryEntry: Sendable {
    let name: String
    let page: String
    let platform: String
    let purpose: String
    let unit: String
    let address: OutsideLink?
    let isClosed: Bool
    /// Whether it is used in a crisis.
    let inCrisis: Bool
    /// "Officiell" or "Stängd".
    let stamp: String
    /// "sedan 3 mars 2024".
    let since: String
}
