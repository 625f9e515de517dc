/// The form for reporting something on a channel, or an account that may be false; nobody signs in (HBG-6.5, HBG-6.6, LUD-43).
struct ReportPage: Page {
    static let template: TemplateName = "report"
    /// The field that people do not see. Its name says nothing that a browser has an answer to.
    static let trap = "lamnas_tomt"

    let frame: Frame
    let title: String
    let heading: String
    let lead: String
    let action: String
    let fault: String?
    /// The channel, when one came from its page.
    let channel: Option?
    /// The channels to choose among; empty when there are too many, and the link must tell.
    let channels: [Option]
    let hasChannels: Bool
    let linkName: String
    let linkHint: String
    let pasted: String
    /// What it may be about, in the guideline's own kinds.
    let grounds: [ReportGroundGroup]
    let asksForGround: Bool
    let other: Option
    let words: String
    let contact: String
    /// The page that says what is done with personal data.
    let personalData: String
    let guidance: [GuidancePart]
    let contacts: [Fact]
}

/// The grounds of one kind.
struct ReportGroundGroup: Sendable {
    let heading: String
    let choices: [ReportGround]
}

/// A ground that can be chosen, with what to keep in mind.
struct ReportGround: Sendable {
    let value: String
    let name: String
    let chosen: Bool
    let notes: [NotePart]
    let hasNotes: Bool
}

/// What one is told when a report has come in.
struct ReportThanksPage: Page {
    static let template: TemplateName = "report-thanks"

    let frame: Frame
    let title: String
    /// "Anmälan har nummer 12."
    let number: String?
    let contacts: [Fact]
}

/// The reports, for staff.
struct ReportListPage: Page {
    static let template: TemplateName = "reports"

    let frame: Frame
    let title: String
    let lead: String
    let fault: String?
    let csrf: String
    let waiting: [ReportEntry]
    let accounts: [ImpostorEntry]
    let judgesAccounts: Bool
    let settled: [ReportEntry]
    /// The way to the parties' links, for those who may keep them where the guideline grants any.
    let parties: String?
}

/// One report.
struct ReportEntry: Sendable {
    /// Tells its field from others' on the page.
    let key: String
    let number: String
    let came: String
    let place: String
    let placeLink: String?
    let ground: String?
    let clauses: [ClauseLink]
    /// By when it is to be gone, if it is what the report says; nil when it is settled or stays.
    let removeBy: String?
    /// Where what is written on the channel is found and can be removed with its evidence; nil when it is settled.
    let inbox: String?
    let pasted: String?
    let words: String?
    let contact: String?
    /// Nil when it is settled, or settled otherwise.
    let action: String?
    let note: String
    /// Who settled it and how; nil while it waits.
    let outcome: String?
    let ledger: String?
}

/// One reported account, for the coordinator.
struct ImpostorEntry: Sendable {
    /// Tells its field from others' on the page.
    let key: String
    let shown: String
    let platform: String?
    let state: String
    let tone: String?
    let came: String
    let reports: [String]
    let action: String
    let verdicts: [Option]
    let note: String
}
