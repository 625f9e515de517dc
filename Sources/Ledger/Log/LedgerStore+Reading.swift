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
