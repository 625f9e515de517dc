/// Everyone who works with the channels, and who is away.
struct PeoplePage: Page {
    static let template: TemplateName = "people"

    let frame: Frame
    let title: String
    let register: String
    let lead: String
    /// That the last administrator has left; nil while one is there.
    let warning: String?
    let ways: [WayPart]
    let action: String
    let search: String
    let result: String
    let rows: [PersonLine]
    let empty: String?
    let next: String?
}

/// One person: posts, channels, absence.
struct PersonPage: Page {
    static let template: TemplateName = "person"

    let frame: Frame
    let title: String
    /// The way to everyone; nil for whoever may not see them.
    let people: String?
    let name: String
    let lead: String
    let facts: [Fact]
    let hasTags: Bool
    let tags: [Tag]
    let channels: [PersonChannel]
    let noChannels: String?
    let absences: [AbsencePart]
    let noAbsences: String?
    let form: AbsenceForm?
    /// What having left means for getting in; nil for those who have not.
    let standing: String?
    /// Who may say that the person is away, for whoever may not.
    let formWho: String?
    let guidance: [GuidancePart]
    let hasGuidance: Bool
}

/// A channel that somebody has a part in.
struct PersonChannel: Sendable {
    /// The way to its entry; nil for whoever may not see the register.
    let address: String?
    let name: String
    let parts: String
}

/// One absence, with the way to end it.
struct AbsencePart: Sendable {
    let days: String
    let note: String?
    let end: AbsenceEndForm?
}

/// Saying when an absence is over.
struct AbsenceEndForm: Sendable {
    let action: String
    let csrf: String
    let absence: String
    let lastDay: String
    let field: String
}

/// Saying that somebody is away or leaves.
struct AbsenceForm: Sendable {
    let fault: String?
    let csrf: String
    let absence: String
    let from: String
    let to: String
    let note: String
    let leaving: String
    let lastDay: String
    let leaves: Bool
}

/// Reading in a list of absences.
struct AbsenceImportPage: Page {
    static let template: TemplateName = "people-import"

    let frame: Frame
    let title: String
    let people: String
    let fault: String?
    let mistakes: [String]
    let action: String
    let csrf: String
    let text: String
}
