/// The register of channels, page by page (HBG-4.13, LUD-29, GOT-38, KUN-16).
struct RegisterListPage: Page {
    static let template: TemplateName = "register-list"

    let frame: Frame
    let title: String
    let lead: String
    let ways: [WayPart]
    let action: String
    let search: String
    let units: [Option]
    let platforms: [Option]
    let standings: [Option]
    let onlyOwn: Bool
    let onlyWaiting: Bool
    let result: String
    /// The address without any narrowing; nil when there is none.
    let clear: String?
    let rows: [RegisterRow]
    let empty: Titled?
    let newer: String?
    let older: String?
}

/// One channel in the register.
struct RegisterRow: Sendable {
    let address: String
    let name: String
    let platform: String
    let unit: String
    let responsible: String
    let hasTags: Bool
    let tags: [Tag]
}

/// Everything about one channel, for those who work with it.
struct RegisterChannelPage: Page {
    static let template: TemplateName = "register-channel"

    let frame: Frame
    let title: String
    let register: String
    let name: String
    let lead: String
    let stamp: String
    let since: String
    let isClosed: Bool
    let hasSteps: Bool
    let steps: [WayPart]
    let facts: [Fact]
    let change: WayPart?
    let ways: [WayPart]
    let people: [PeopleGroup]
    /// The way to add somebody and take somebody off.
    let team: FrameLink
    let picture: String
    let pictureForm: PictureForm?
    let hasNames: Bool
    let names: [Titled]
    let guidance: [GuidancePart]
}

/// The people with one part in a channel.
struct PeopleGroup: Sendable {
    let heading: String
    let people: [PersonLine]
    /// What to say when there is nobody.
    let none: String?
}

/// Somebody behind a channel.
struct PersonLine: Sendable {
    let name: String
    let address: String
    let note: String
    let hasTags: Bool
    let tags: [Tag]
}

/// Noting that the picture has been looked at.
struct PictureForm: Sendable {
    let action: String
    let csrf: String
    let fault: String?
    let follows: Bool
    let logo: Bool
    let note: String
}
