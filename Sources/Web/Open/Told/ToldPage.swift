/// A public page that tells what holds: of private use, of accessibility, of personal data, of running a channel.
struct ToldPage: Page {
    static let template: TemplateName = "told"

    let frame: Frame
    let title: String
    let heading: String
    let lead: String
    let sections: [ToldSection]
    let contacts: [Fact]
}

/// One section of such a page.
struct ToldSection: Sendable {
    let heading: String
    /// Sentences that stand on their own.
    let words: [String]
    /// What the guideline says.
    let guidance: [GuidancePart]
    /// Where one reads on or turns here.
    let links: [Fact]
    /// Where one turns at somebody else's.
    let away: [Fact]

    init(heading: String, words: [String], guidance: [GuidancePart] = [], links: [Fact] = [], away: [Fact] = []) {
        self.heading = heading
        self.words = words
        self.guidance = guidance
        self.links = links
        self.away = away
    }
}

/// Openings and closings, the newest first.
struct ChangesPage: Page {
    static let template: TemplateName = "changes"

    let frame: Frame
    let title: String
    let feed: String
    let days: [ChangeDay]
}

/// What opened and closed on one day.
struct ChangeDay: Sendable {
    let day: String
    let changes: [ChangeEntry]
}

/// A channel that opened or closed.
struct ChangeEntry: Sendable {
    let name: String
    let page: String
    let words: String
    let tag: Tag
}

/// Where facts are found in a crisis, and which channels are used (HBG-8.33–8.36).
struct CrisisPage: Page {
    static let template: TemplateName = "crisis"

    let frame: Frame
    let title: String
    let lead: String
    let basic: [Fact]
    /// The way to change them, for whoever may.
    let edit: String?
    let channels: [DirectoryEntry]
    /// What stands in a channel that is not used.
    let pointer: String?
    /// Whether the guideline says anything of a crisis.
    let isTold: Bool
    let told: [GuidancePart]
    let rule: RuleLine?
}
