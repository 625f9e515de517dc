extension TextIndex {
    func putOnSQLite(_ entries: [(id: Int64, text: String)], in session: Session) throws {
        for entry in entries {
            try session.execute(
                "INSERT OR REPLACE INTO \(table) (rowid, body) VALUES (?, ?)", entry.id, Self.prepared(entry.text))
        }
    }

    /// Many rows a statement, since each statement is a journey to the server. Two sizes keep the number of
    /// different statements at two.
    func putOnPostgres(_ entries: [(id: Int64, text: String)], in session: Session) throws {
        var rest = entries[...]
        while !rest.isEmpty {
            let batch = rest.prefix(rest.count >= Self.batch ? Self.batch : 1)
            let values = repeatElement("(?, to_tsvector('swedish', ?))", count: batch.count).joined(separator: ", ")
            try session.execute(
                """
                INSERT INTO \(table) (id, words) VALUES \(values)
                ON CONFLICT (id) DO UPDATE SET words = excluded.words
                """,
                arguments: batch.flatMap { [$0.id, Self.words($0.text)] as [(any SQLConvertible)?] })
            rest = rest.dropFirst(batch.count)
        }
    }

    private static let batch = 50

    /// The text itself, within bounds, for the tokenizer to split.
    private static func prepared(_ text: String) -> String {
        let text = text.utf8.count > longestText ? String(decoding: text.utf8.prefix(longestText), as: UTF8.self) : text
        let composed = WordSplitter.composed(text)
        return composed.utf8.contains(0) ? composed.replacing("\0", with: " ") : composed
    }

    /// The words that are searched for and nothing else, so that PostgreSQL's parser finds no hosts, paths or signed
    /// numbers where SQLite finds words.
    private static func words(_ text: String) -> String {
        WordSplitter.words(in: prepared(text))
            .filter { $0.utf8.count <= SwedishStemmer.longestWord && !WordSplitter.isStopWord($0) }
            .joined(separator: " ")
    }
}
