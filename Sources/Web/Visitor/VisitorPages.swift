/// Whether channels show what their visitors must be told (HBG-6.1–6.6, LUD-26, LUD-43, GOT-11, GOT-12, KUN-51).
struct VisitorListPage: Page {
    static let template: TemplateName = "visitors"

    let frame: Frame
    let title: String
    let rows: [VisitorLine]
    let empty: String?
}

/// One channel in the list.
struct VisitorLine: Sendable {
    let address: String
    let name: String
    let platform: String
    let tag: Tag
    let words: String
}

/// What one channel's visitors are to be told, to copy to the platform, and noting that it is shown.
struct VisitorPage: Page {
    static let template: TemplateName = "visitor"

    let frame: Frame
    let title: String
    let list: String
    let name: String
    let publicPage: String
    let tag: Tag
    let stateWords: String
    let csrf: String
    /// What the newest check found missing.
    let lacking: String?
    /// What has changed since the newest check, in each language that has.
    let changes: [VisitorChange]
    let hasChanges: Bool
    /// Says that links lack the site's own address.
    let noAddress: String?
    let room: String
    let texts: [VisitorLanguage]
    let lines: [VisitorReason]
    let check: VisitorCheckPart?
    let checks: [VisitorCheckLine]
    let hasChecks: Bool
    let english: VisitorEnglish?
}

/// What has changed in one language.
struct VisitorChange: Sendable {
    let heading: String
    let pieces: [DifferencePiece]
}

/// The text in one language, in the versions that fit.
struct VisitorLanguage: Sendable {
    let heading: String
    /// The language's code, for the reader's voice.
    let code: String
    /// What the law asks for and there is no room for.
    let warning: String?
    /// The fullest that fits; nil when none does.
    let best: VisitorVersion?
    let others: [VisitorVersion]
    let hasOthers: Bool
    let othersHeading: String
}

/// A text to copy.
struct VisitorVersion: Sendable {
    let id: String
    let label: String
    let count: String
    let text: String
    let rows: String
    /// What is left to the channel's own page.
    let leftOut: String?
}

/// One line of the text with who asks for it.
struct VisitorReason: Sendable {
    let text: String
    let why: String
    let clauses: [ClauseLink]
}

/// The form for a check.
struct VisitorCheckPart: Sendable {
    let action: String
    let digest: String
    let fault: String?
    let note: String
    let isLacking: Bool
}

/// A check that was made.
struct VisitorCheckLine: Sendable {
    let words: String
    let note: String?
    let picture: String?
}

/// The form for what things are called in English.
struct VisitorEnglish: Sendable {
    let action: String
    let fault: String?
    let municipality: String
    let unit: String
    let purpose: String
}
