import Wording

extension GuidelineComparison {
    /// Topic by topic for reading in a terminal: what `guideline compare` prints.
    public func plainText(in language: Language) -> String {
        let silent = language == .sv ? "säger inget" : "silent"
        let counts = Verdict.allCases.map { verdict in
            "\(verdict.phrase.words(in: language)) \(rows.filter { $0.verdict == verdict }.count)"
        }
        let lines = rows.filter { $0.left != nil || $0.right != nil }.map { row in
            [
                "\(row.subject.phrase.words(in: language)): \(row.verdict.phrase.words(in: language))",
                "  \(left.municipality): \(row.left.map { Self.told($0, language) } ?? silent)",
                "  \(right.municipality): \(row.right.map { Self.told($0, language) } ?? silent)",
            ].joined(separator: "\n")
        }
        return (["\(left.municipality) – \(right.municipality): \(counts.joined(separator: ", "))"] + lines)
            .joined(separator: "\n\n")
    }

    private static func told(_ position: Position, _ language: Language) -> String {
        let strength = position.strength.word(in: language)
        let clauses = position.clauses.map(\.text).joined(separator: ", ")
        let answer = "\(position.words(in: language)) [\(strength)] (\(clauses))"
        return ([answer] + position.notes.map { "    \($0.words)" }).joined(separator: "\n")
    }

    /// The same as JSON, for `guideline compare --json`.
    public func json(in language: Language) throws -> String {
        try ReportJSON.text(ComparedGuidelines(self, language))
    }
}

private struct ComparedGuidelines: Encodable {
    struct Side: Encodable {
        let words: String
        let strength: Strength
        let clauses: [ClauseID]
    }

    struct Row: Encodable {
        let topic: String
        let name: String
        let verdict: Verdict
        let left: Side?
        let right: Side?
    }

    let left: String
    let right: String
    let topics: [Row]

    init(_ comparison: GuidelineComparison, _ language: Language) {
        left = comparison.left.id
        right = comparison.right.id
        topics = comparison.rows.map { row in
            Row(
                topic: row.subject.name, name: row.subject.phrase.words(in: language), verdict: row.verdict,
                left: row.left.map { Self.side($0, language) }, right: row.right.map { Self.side($0, language) })
        }
    }

    private static func side(_ position: Position, _ language: Language) -> Side {
        Side(words: position.words(in: language), strength: position.strength, clauses: position.clauses)
    }
}
