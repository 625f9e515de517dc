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
    /// SQLite walks its index from the newest row and stops when the page is full, however many the matches; only a
    /// beginning (`begin*`) gathers all matches first. PostgreSQL has no index in that order. It looks through the
    /// newest rows, where common words fill the page at once; the rare words that do not are looked up in the GIN
    /// index, where their matches are few. Left to itself it would misjudge rare words and read every row.
    ///
    /// - Parameters:
    ///   - words: what a person wrote; see `matches`.
    ///   - before: only keys below this, for the next page.
    public func newest(_ words: String, before: Int64? = nil, limit: Int, in session: Session) throws -> [Int64] {
        let search = SearchWords(words)
        guard !search.parts.isEmpty, limit > 0 else { return [] }
        let before = before ?? .max
        switch session.engine {
        case .sqlite:
            return try keys(newestSQL, search.sqlite, before, limit, in: session)
        case .postgres:
            let recent = try keys(recentSQL, before, search.postgres, limit, in: session)
            return recent.count == limit ? recent : try keys(rareSQL, search.postgres, before, limit, in: session)
        }
    }

    private func keys(_ sql: String, _ arguments: any SQLConvertible..., in session: Session) throws -> [Int64] {
        try session.rows(sql, arguments: arguments).map { try $0.int("id") }
    }

    private var newestSQL: String {
        "SELECT rowid AS id FROM \(table) WHERE \(table) MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
    }

    /// Some ten thousand rows cost a few milliseconds. A word that does not fill a page from them is rare.
    private var recentSQL: String {
        """
        SELECT id FROM (SELECT id, words FROM \(table) WHERE id < ? ORDER BY id DESC LIMIT 10000) AS recent
        WHERE words @@ to_tsquery('swedish', ?) ORDER BY id DESC LIMIT ?
        """
    }

    private var rareSQL: String {
        """
        WITH found AS MATERIALIZED (SELECT id FROM \(table) WHERE words @@ to_tsquery('swedish', ?))
        SELECT id FROM found WHERE id < ? ORDER BY id DESC LIMIT ?
        """
    }
}
