/// Everything that is not as the guideline asks, for those who keep channels.
struct BoardPage: Page {
    static let template: TemplateName = "oversight-board"

    let frame: Frame
    let title: String
    let lead: String
    let fault: String?
    let views: [BoardView]
    let view: String
    let action: String
    let search: String
    let sections: [FindingSection]
    /// Said where nothing is wrong.
    let empty: Titled?
    /// The way to the next channels.
    let next: String?
    let listing: ListingForm?
    /// The rules that are looked by.
    let guidance: [GuidancePart]
    let hasGuidance: Bool
}

/// A way to sort the findings.
struct BoardView: Sendable {
    let address: String
    let name: String
    let count: String
    let current: Bool
}

/// The form for the page on the website that lists the channels.
struct ListingForm: Sendable {
    let action: String
    let csrf: String
    let address: String
}
