/// What the public has written, in the order that answers are due (HBG-8.1–8.3).
struct InboxListPage: Page {
    static let template: TemplateName = "inbox"

    let frame: Frame
    let title: String
    let lead: String
    /// Channels that could not be reached: what the public wrote there may be missing.
    let troubles: [TroublePart]
    /// What the public has reported and nobody has settled.
    let reports: ReportsPart?
    let views: [TabPart]
    let action: String
    /// The view that is shown, kept when one searches.
    let view: String
    let search: String
    let channels: [Option]
    let narrowed: Narrowed?
    let groups: [DayPart]
    /// What the guideline says on the work in the inbox.
    let guidance: [GuidancePart]
    let hasGuidance: Bool
    let empty: Titled?
    let next: String?
    /// What the way on is called: more rows, or a search further back.
    let nextName: String
}

/// Reports from the public that wait, and the way to them.
struct ReportsPart: Sendable {
    let words: String
    let address: String
}

/// One of the views of the inbox, with how many items it holds.
struct TabPart: Sendable {
    let address: String
    let name: String
    let count: String?
    let current: Bool
}

/// What the list is narrowed to, and the way back.
struct Narrowed: Sendable {
    let words: String
    let clear: String
}

/// A channel that has not answered.
struct TroublePart: Sendable {
    let heading: String
    let words: String
    let mark = MarkPart(.soon)
}

/// The items due on one day, or the late ones.
struct DayPart: Sendable {
    let heading: String
    let note: String
    let isLate: Bool
    let rows: [RowPart]
}

/// One item in the list.
struct RowPart: Sendable {
    let address: String
    let author: String
    /// Channel and platform.
    let place: String
    /// "skrev fredag 15.12".
    let received: String
    let excerpt: String
    let mark: MarkPart
    /// "16.00": the hour the answer is due, or was given.
    let hour: String
    /// "om 2 timmar", "för 3 timmar sedan".
    let left: String
    /// The due time for the script that keeps `left` fresh; nil when it no longer moves.
    let live: String?
    /// When an answer is due and by what clause, or how it was handled.
    let why: [TextPiece]
    let hasTags: Bool
    let tags: [Tag]
}
