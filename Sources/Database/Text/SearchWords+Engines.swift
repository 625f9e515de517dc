extension SearchWords {
    /// The search as FTS5 reads it. Each word stands in quotes, and words hold only letters and digits.
    var sqlite: String {
        parts.map { part in
            switch part {
            case .word(let word):
                "(" + SwedishForms.forms(of: word).map { "\"\($0)\"" }.joined(separator: " OR ") + ")"
            case .beginning(let word): "\"\(word)\" *"
            case .phrase(let words): "\"\(words.joined(separator: " "))\""
            }
        }.joined(separator: " AND ")
    }

    /// The search as `to_tsquery` reads it, quoted in the same way.
    var postgres: String {
        parts.map { part in
            switch part {
            case .word(let word): "(" + SwedishForms.forms(of: word).map { "'\($0)'" }.joined(separator: " | ") + ")"
            case .beginning(let word): "'\(word)':*"
            case .phrase(let words): "(" + words.map { "'\($0)'" }.joined(separator: " <-> ") + ")"
            }
        }.joined(separator: " & ")
    }

    func text(for engine: Database.Engine) -> String {
        switch engine {
        case .sqlite: sqlite
        case .postgres: postgres
        }
    }
}
