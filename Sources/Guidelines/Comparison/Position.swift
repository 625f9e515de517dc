import Wording

/// What one guideline says on one topic.
public struct Position: Sendable, Equatable {
    /// What it says, part by part. Never empty.
    public let aspects: [Aspect]
    /// The clauses behind it, the one that sets it first.
    public let clauses: [ClauseID]
    /// How binding it is.
    public let strength: Strength
    /// What to keep in mind.
    public let notes: [Note]

    /// What it says, in a few words: "2 gånger om året, vid större ändringar".
    public func words(in language: Language) -> String {
        aspects.map { $0.phrase.words(in: language) }.joined(separator: ", ")
    }

    /// Nil when the rules say nothing.
    init?(_ rules: [any Rule]) {
        self.init(
            aspects: rules.flatMap(\.aspects), clauses: rules.flatMap(\.carriedClauses),
            strength: rules.first?.basis.strength ?? .information, notes: rules.compactMap(\.basis.note))
    }

    /// Nil when there are no aspects.
    init?(aspects: [Aspect], clauses: [ClauseID], strength: Strength, notes: [Note]) {
        guard !aspects.isEmpty else { return nil }
        self.aspects = aspects
        self.clauses = clauses.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        self.strength = strength
        self.notes = notes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
