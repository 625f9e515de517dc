import Channels
import Guidelines

/// Links to the political parties, for those who want to debate (LUD-18, LUD-34, LUD-35, OSB-16).
struct PartiesPage: Page {
    static let template: TemplateName = "parties"

    let frame: Frame
    let title: String
    let lead: String
    let disclaimer: String?
    let parties: [Fact]
    let recipients: String?
    let rule: RuleLine
}

/// Keeping the parties' links.
struct PartyEditingPage: Page {
    static let template: TemplateName = "party-editing"

    let frame: Frame
    let title: String
    let reports: String
    let fault: String?
    let csrf: String
    let action: String
    let name: String
    let address: String
    let parties: [PartyEntry]
    let rule: RuleLine
}

/// A party that can be taken away.
struct PartyEntry: Sendable {
    let name: String
    let address: String
    let action: String
}
