import Database

extension LedgerStore {
    /// The checkpoint row of the largest size, unread.
    func latestNote() throws -> (size: Int64, note: String)? {
        let row = try session.row("SELECT size, note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1")
        return try row.map { (try $0.int("size"), try $0.text("note")) }
    }

    /// The checkpoint of the largest size.
    func latestCheckpoint() throws -> Checkpoint? {
        try latestNote().map { try Checkpoint(parsing: $0.note) }
    }

    /// The checkpoint row of one size, unread.
    func note(of size: Int64) throws -> String? {
        try session.row("SELECT note FROM ledger_checkpoint WHERE size = ?", size)?.text("note")
    }

    /// One entry's text as stored.
    func body(of index: Int64) throws -> String? {
        try session.row("SELECT body FROM ledger_entry WHERE entry_index = ?", index)?.text("body")
    }

    /// The indexes of entries that begin with this act, as the canonical form makes them.
    func forEachEntry(of act: String, _ body: (Int64) throws -> Void) throws {
        var writer = CanonicalWriter()
        writer.raw("{\"act\":")
        writer.write(act)
        let beginning = String(decoding: writer.bytes, as: UTF8.self)
        try session.forEachRow(
            "SELECT entry_index FROM ledger_entry WHERE substr(body, 1, CAST(? AS INTEGER)) = ? ORDER BY entry_index",
            beginning.unicodeScalars.count, beginning
        ) { row in try body(row.int("entry_index")) }
    }

    /// The number of entries from an index on.
    func count(from index: Int64) throws -> Int64 {
        try session.row("SELECT count(*) AS entries FROM ledger_entry WHERE entry_index >= ?", index)?.int("entries") ?? 0
    }

    /// Consecutive entries' texts; exactly `count`.
    func bodies(from index: Int64, count: Int) throws -> [String] {
        let bodies = try session.rows(
            "SELECT body FROM ledger_entry WHERE entry_index >= ? AND entry_index < ? ORDER BY entry_index",
            index, index + Int64(count)
        ).map { try $0.text("body") }
        guard bodies.count == count else { throw LedgerError.damaged }
        return bodies
    }

    /// Entries' texts, newest first.
    func bodies(before index: Int64, limit: Int) throws -> [String] {
        try session.rows(
            "SELECT body FROM ledger_entry WHERE entry_index < ? ORDER BY entry_index DESC LIMIT ?", index, limit
        ).map { try $0.text("body") }
    }
}

/// The tree as the tables hold it: entries' hashes below, and one node for each 256 above.
extension LedgerStore: TileSource {
    func hashes(level: Int, from position: Int64, count: Int) throws -> [Hash] {
        let end = position + Int64(count)
        let rows =
            level == 0
            ? try session.rows(
                "SELECT leaf_hash AS hash FROM ledger_entry WHERE entry_index >= ? AND entry_index < ? ORDER BY entry_index",
                position, end)
            : try session.rows(
                "SELECT hash FROM ledger_node WHERE level = ? AND position >= ? AND position < ? ORDER BY position",
                level, position, end)
        let hashes = try rows.compactMap { Hash(try $0.blob("hash")) }
        guard hashes.count == count else { throw LedgerError.damaged }
        return hashes
    }
}
