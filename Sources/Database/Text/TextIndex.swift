/// A table that finds rows by their words, Swedish words by any of their forms: *kommunerna* finds *kommun*.
///
/// Made by the migration placeholder `{{text-index NAME}}`. The text is looked up by the key of the row it belongs
/// to; the index keeps its own copy, and knows nothing of the other table.
///
/// Both engines see the same words (runs of letters and digits, å ä ö kept, words without meaning left out) and the
/// same stems. On SQLite it is an FTS5 table with our own tokenizer, on PostgreSQL a `tsvector` with a GIN index.
public struct TextIndex: Sendable {
    /// The table's name.
    public let table: String

    /// - Parameter table: the name given in the migration; never from outside.
    public init(_ table: String) {
        self.table = table
    }

    /// Text beyond this is not searched, since PostgreSQL keeps at most a megabyte of words for a row. In bytes.
    static let longestText = 256 * 1024

    func definition(for engine: Database.Engine) -> String {
        switch engine {
        case .sqlite:
            // Word counts (columnsize) serve only ranking by relevance; the newest come first here.
            "CREATE VIRTUAL TABLE \(table) USING fts5 (body, tokenize = 'swedish', columnsize = 0)"
        case .postgres:
            """
            CREATE TABLE \(table) (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
            CREATE INDEX \(table)_words ON \(table) USING gin (words)
            """
        }
    }

    /// Makes a row findable by a text, in place of any text it had.
    public func put(_ id: Int64, _ text: String, in session: Session) throws {
        try put([(id: id, text: text)], in: session)
    }

    /// Makes rows findable, many at a time.
    public func put(_ entries: [(id: Int64, text: String)], in session: Session) throws {
        switch session.engine {
        case .sqlite: try putOnSQLite(entries, in: session)
        case .postgres: try putOnPostgres(entries, in: session)
        }
    }

    /// Makes a row no longer findable.
    public func remove(_ id: Int64, in session: Session) throws {
        let key = session.engine == .sqlite ? "rowid" : "id"
        try session.execute("DELETE FROM \(table) WHERE \(key) = ?", id)
    }
}
