import WorkingTime

/// Something that must be done within a time: answering, or taking down.
public struct Duty: Sendable, Equatable, Encodable {
    /// Who set the number.
    public enum LimitSource: String, CaseIterable, Sendable, Codable {
        /// The guideline itself.
        case guideline
        /// The municipality, because the guideline only says "quickly" or the like.
        case municipality
    }

    /// How long it may take.
    public let limit: TimeLimit
    /// Who set the limit.
    public let limitSetBy: LimitSource
    /// What the guideline says about the time, in a few words of its own.
    public let words: String?
    /// How binding the limit is: must for a hard one, should for "preferably".
    public let strength: Strength
    /// The clauses behind it, the one that sets the time first. Never empty.
    public let clauses: [ClauseID]
    /// Whether everything must be answered; false when some may stay as talk among visitors.
    public let coversEverything: Bool
    /// What to keep in mind, as that the clause can be read in several ways.
    public let note: String?
    /// The law behind it.
    public let law: String?
    /// The clause that sets the time.
    public let clause: ClauseID

    /// How the limit is counted.
    public var reading: Reading { limit.reading }
}
