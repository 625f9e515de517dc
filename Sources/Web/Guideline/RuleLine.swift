import Guidelines

/// A rule in a few words where somebody acts by it, with the clauses behind it and what to keep in mind.
struct RuleLine: Sendable {
    let words: String
    let clauses: [ClauseLink]
    let notes: [NotePart]
}

extension PageGuidance {
    /// - Parameters:
    ///   - clauses: those that ask for it, the one that sets it first.
    ///   - note: what to keep in mind.
    func line(_ words: String, by clauses: [ClauseID], _ note: Note?) -> RuleLine {
        RuleLine(words: words, clauses: parts.links(clauses), notes: notes([note]))
    }

    func line(_ words: String, by basis: RuleBasis) -> RuleLine { line(words, by: basis.clauses, basis.note) }
}
