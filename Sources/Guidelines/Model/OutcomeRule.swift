/// How an item that came in can be settled.
public enum Outcome: String, CaseIterable, Sendable, Codable {
    case answered
    case handedOver
    case noAnswerNeeded
    case removed
}

/// One way to settle an item, as the guideline has it.
public struct OutcomeRule: Sendable, Equatable, Encodable {
    /// The way.
    public let outcome: Outcome
    /// The clauses behind it. Never empty.
    public let clauses: [ClauseID]
    /// Whether the person has to write down why.
    public let needsReason: Bool
    /// What to keep in mind.
    public let note: Note?
}
