/// The platforms that channels can be on (HBG-1.2), and what an address turns out to be.
struct PlatformsPage: Page {
    static let template: TemplateName = "platforms"

    let frame: Frame
    let title: String
    let register: String
    let add: String?
    let action: String
    let tried: String
    let verdict: Titled?
    let rows: [PlatformRow]
}

/// One platform in the list.
struct PlatformRow: Sendable {
    /// The page where it is changed; nil for those who may not.
    let address: String?
    let name: String
    let facts: String
    let patterns: String
}

/// One platform, as a form.
struct PlatformPage: Page {
    static let template: TemplateName = "platform"

    let frame: Frame
    let title: String
    let platforms: String
    let fault: String?
    let action: String
    let csrf: String
    let isNew: Bool
    let kind: String
    let name: String
    let categories: [Option]
    let patterns: String
    let aboutLength: String
    let wikidata: String
}
