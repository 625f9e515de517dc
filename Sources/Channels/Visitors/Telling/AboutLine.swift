import Guidelines

/// One line of a channel's "about" text, or one short sentence where there is less room: what it tells, and who asks for
/// it.
public struct AboutLine: Sendable, Equatable {
    /// The name of the guideline's line that is told whole; nil for short sentences and for what the law alone asks for.
    public let line: VisitorText.ID?
    /// The line.
    public let text: String
    /// What it tells.
    public let topics: [VisitorText.Topic]
    /// The guideline's clauses that ask for it, or the municipality's reason to add it; none for what the law alone asks for.
    public let clauses: [ClauseID]
    /// Whether the act on electronic bulletin boards asks for it (3 § lag 1998:112): who stands behind the channel, and who
    /// can see what one writes.
    public let byLaw: Bool
    /// Whether the guideline asks for it, and not only the municipality beside it.
    public let byGuideline: Bool
}

/// Which of the topics anyone asks for, and how much.
struct AskedTopics: Sendable {
    /// What the law asks for (3 § lag 1998:112).
    let byLaw: Set<VisitorText.Topic>
    /// What the guideline asks for.
    let byGuideline: Set<VisitorText.Topic>
    /// All of it, with what the municipality has added.
    let all: Set<VisitorText.Topic>

    /// - Parameter addition: whether the channel has rules of its own to tell of.
    init(_ guideline: Guideline, openComments: Bool, addition: Bool) {
        let lines = guideline.visitorInformation
        byLaw = openComments ? [.sender, .visibleToOthers] : [.sender]
        let added: Set<VisitorText.Topic> = addition ? [.prohibited] : []
        byGuideline = Set(lines.filter { $0.setBy == .guideline }.flatMap(\.tells)).union(added)
        all = byLaw.union(lines.flatMap(\.tells)).union(added)
    }

    /// Lower is kept longer: what the law asks for, then what the guideline does, then the rest.
    func rank(_ topics: [VisitorText.Topic]) -> Int {
        let group = topics.contains(where: byLaw.contains) ? 0 : topics.contains(where: byGuideline.contains) ? 1 : 2
        return group * 100 + (topics.compactMap(Self.order.firstIndex).min() ?? Self.order.count)
    }

    /// What a visitor needs most, first.
    private static let order: [VisitorText.Topic] = [
        .sender, .visibleToOthers, .publicRecord, .prohibited, .consequence, .report, .contact, .unit, .purpose, .logo,
    ]
}
