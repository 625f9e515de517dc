import WorkingTime

/// The document that a guideline profile was made from.
public struct GuidelineDocument: Sendable, Equatable, Encodable {
    /// Whether the document is in force.
    public enum Status: String, CaseIterable, Sendable, Codable {
        case adopted
        case draft
    }

    /// Its own title.
    public let title: String
    /// Whether it has been adopted.
    public let status: Status
    /// Who decided, when the document says.
    public let decidedBy: String?
    /// The day of the decision or the date of the document.
    public let decidedOn: LocalDate?
    /// The case number in the authority's register.
    public let caseNumber: String?
    /// Who keeps it up to date.
    public let owner: String?
    /// What it replaces.
    public let replaces: String?
    /// Whom it binds.
    public let scope: String?
    /// What to keep in mind about the document.
    public let note: Note?
    /// The clauses that carry these facts.
    public let clauses: [ClauseID]
}
