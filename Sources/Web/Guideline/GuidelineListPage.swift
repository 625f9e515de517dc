/// The guidelines that can be read here, the municipality's own first.
struct GuidelineListPage: Page {
    static let template: TemplateName = "guidelines"

    let frame: Frame
    let title: String
    let heading: String
    let lead: String
    let own: GuidelineCard
    let othersHeading: String
    let othersLead: String
    let others: [GuidelineCard]
    let ways: [WayPart]
}

/// A guideline in the list.
struct GuidelineCard: Sendable {
    let municipality: String
    let name: String
    let address: String
    /// "Beslutad 30 oktober 2018", "Utkast".
    let status: String
    let isDraft: Bool
    /// "128 punkter: 98 ska, 3 bör, 4 får".
    let counts: String
    /// The way to comparing it with the own; nil for the own.
    let compare: WayPart?
}
