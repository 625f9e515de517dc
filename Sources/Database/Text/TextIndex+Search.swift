extension TextIndex {
    /// A condition for a WHERE clause, with its arguments.
    public struct Condition: Sendable {
        /// SQL with `?`.
        public let sql: String
        /// One for each `?`.
        public let arguments: [SQLValue]
        /// Whether there is nothing to search for (only signs, or words without meaning): nothing is found.
        public let isEmpty: Bool
    }

    /// Rows found by all the words: `"two words"` as a phrase, `begin*` as a beginning. Any input is safe.
    ///
    /// Gathers every match before the rest of the statement looks at it; for the first page of a search among many
    /// rows, use `newest`.
    ///
    /// - Parameters:
    ///   - words: what a person wrote.
    ///   - key: the expression in the caller's statement that holds the key of the row, such as `item.id`.
    public func matches(_ words: String, key: String, on engine: Database.Engine) -> Condition {
        let search = SearchWords(words)
        guard !search.parts.isEmpty else { return Condition(sql: "1 = 0", arguments: [], isEmpty: true) }
        let sql =
            switch engine {
            case .sqlite: "\(key) IN (SELECT rowid FROM \(table) WHERE \(table) MATCH ?)"
            case .postgres: "\(key) IN (SELECT id FROM \(table) WHERE words @@ to_tsquery('swedish', ?))"
            }
        return Condition(sql: sql, arguments: [.text(search.text(for: engine))], isEmpty: false)
    }

    /// The keys of the rows found, largest first: one page of a search, newest first.
    ///
    /// SQLite walks its index from the newest row and stops when the page is full, whatever the number of matches.
    /// PostgreSQL chooses by the words' frequency: common words by walking the keys from the newest, rare ones through
    /// the GIN index and a sort; only a word it misjudges costs a look at every match.
    ///
    /// - Parameters:
    ///   - words: what a person wrote; see `matches`.
    ///   - before: only keys below this, for the next page.
    public func newest(_ words: String, before: Int64? = nil, limit: Int, in session: Session) throws -> [Int64] {
        let search = SearchWords(words)
        guard !search.parts.isEmpty else { return [] }
        let text = search.text(for: session.engine)
        let sql =
            switch session.engine {
            case .sqlite:
                "SELECT rowid AS id FROM \(table) WHERE \(table) MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
            case .postgres:
                "SELECT id FROM \(table) WHERE words @@ to_tsquery('swedish', ?) AND id < ? ORDER BY id DESC LIMIT ?"
            }
        return try session.rows(sql, text, before ?? .max, limit).map { try $0.int("id") }
    }
}
