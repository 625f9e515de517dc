import Database

/// One table of a house, as the `sqlite3` shell is to have it.
struct TableExport {
    let name: String
    /// The statements that make the table and its indexes.
    let definitions: [String]
    /// Reads the rows for a CSV file.
    let selection: String
    let rows: Int

    /// Every table of a database, those that others point at first.
    static func tables(of database: Database) async throws -> [TableExport] {
        try await database.read { session in
            let names = try session.rows(
                """
                SELECT name FROM sqlite_master WHERE type = 'table'
                    AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'item\\_text\\_%' ESCAPE '\\'
                ORDER BY rowid
                """
            ).map { try $0.text("name") }
            return try names.map { try TableExport($0, in: session) }
        }
    }

    private init(_ name: String, in session: Session) throws {
        self.name = name
        rows = Int(try session.row("SELECT count(*) AS found FROM \(name)")?.int("found") ?? 0)
        definitions = try session.rows(
            "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY rowid", name
        ).map { Self.readable(try $0.text("sql")) + ";" }
        let columns = try session.rows("SELECT name, type FROM pragma_table_info(?)", name).map { row in
            Self.value(of: try row.text("name"), type: try row.text("type"))
        }
        // The shell does not know our tokenizer, so it reads the texts from the plain table below the index.
        selection =
            name == "item_text"
            ? "SELECT c0 FROM item_text_content ORDER BY id;"
            : "SELECT \(columns.joined(separator: ", ")) FROM \(name) ORDER BY rowid;"
    }

    /// The shell's import knows no NULL, only empty text, and not our tokenizer. Partial indexes are told so, or they
    /// would hold every row.
    private static func readable(_ sql: String) -> String {
        sql.replacing(" IS NOT NULL", with: " <> ''").replacing("'swedish'", with: "'unicode61'")
    }

    /// Bytes as a CSV file can hold them, as many as they are: records are text already, and of a digest's
    /// hexadecimal digits half are taken.
    private static func value(of column: String, type: String) -> String {
        switch (column, type) {
        case ("raw", "BLOB"): "CAST(raw AS TEXT)"
        case (_, "BLOB"): "substr(hex(\(column)), 1, length(\(column)))"
        default: column
        }
    }
}
