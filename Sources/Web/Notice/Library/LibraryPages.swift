/// The policy library.
struct LibraryPage: Page {
    static let template: TemplateName = "library"

    let frame: Frame
    let title: String
    let tabs: [TabPart]
    let lead: String
    let add: String?
    let current: [DocumentRow]
    let hasCurrent: Bool
    /// Those that hold from a later day.
    let coming: [DocumentRow]
    let hasComing: Bool
    let outdated: [DocumentRow]
    let hasOutdated: Bool
}

/// A document in the library.
struct DocumentRow: Sendable {
    let address: String
    let name: String
    let kind: String
    let facts: String
    let replaced: String?
    /// To add what holds now, for those who may.
    let addHeir: String?
    let state: Tag?
    /// What must be added before anybody can read it; nil when it can be read.
    let lacking: String?
    let clauses: [ClauseLink]
    let notes: [NotePart]
    let hasNotes: Bool
}

/// A governing document.
struct DocumentPage: Page {
    static let template: TemplateName = "document"

    let frame: Frame
    let title: String
    let back: String
    let heading: String
    let kind: String
    let replaced: String?
    let facts: [Fact]
    let outside: OutsideLink?
    let clauses: [ClauseLink]
    let notes: [NotePart]
    let fault: FaultPart?
    let reading: DocumentReadingPart?
    /// Why nobody can say that it is read; nil when it can be.
    let lacking: String?
    let keeping: DocumentKeepingPart?
    let versions: [Titled]
    let hasVersions: Bool
}

/// The person's own reading: the words, and a form while it is unread.
struct DocumentReadingPart: Sendable {
    let words: String
    let form: FormPart?
    let mark: String
}

/// What those who keep the library may do with a document.
struct DocumentKeepingPart: Sendable {
    let version: String
    let tell: String
}

/// The form for a document or for a newer version of one.
struct DocumentFormPage: Page {
    static let template: TemplateName = "document-form"

    let frame: Frame
    let title: String
    let back: String
    let backName: String
    let heading: String
    let lead: String
    let action: String
    let csrf: String
    let seen: String
    let fault: FaultPart?
    let name: String
    let kinds: [Option]
    let reference: String
    let validFrom: String
    let link: String
    let replaces: String
    let replacedBy: String
}

/// Who has read which documents.
struct ReadingsPage: Page {
    static let template: TemplateName = "readings"

    let frame: Frame
    let title: String
    let tabs: [TabPart]
    let lead: String
    let channels: [ChannelReadingRow]
    let hasChannels: Bool
    let people: [PersonReadingRow]
    let hasPeople: Bool
}

/// How far the people of a channel have read.
struct ChannelReadingRow: Sendable {
    let name: String
    let state: Tag
    let left: String
}

/// How far a person has read.
struct PersonReadingRow: Sendable {
    let name: String
    let state: Tag
    let left: String
}
