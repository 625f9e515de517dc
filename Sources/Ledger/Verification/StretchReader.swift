import Database

/// Reads the ledger's rows a stretch at a time.
struct StretchReader {
    let session: Session
    /// Sizes at which roots are wanted besides those of the stored checkpoints.
    let sizes: [Int64]
    /// The index after the last row that was read.
    private(set) var end: Int64 = 0
    private var from = Int64.min

    init(_ session: Session, sizes: [Int64]) {
        self.session = session
        self.sizes = sizes
    }

    /// The next stretch; nil after the last one.
    mutating func next() throws -> Stretch? {
        // The first one also takes rows with indexes below 0, and the last one a row with the largest number there
        // is: only somebody else can have put them there, but they must not stop us.
        let rows = try entries(from: from)
        guard let last = rows.last, from < .max else { return nil }
        let (start, first) = (end, from)
        from = last.index == .max ? .max : last.index + 1
        end = max(0, from)
        return Stretch(
            start: start, rows: rows, notes: try notes(from: first, to: end),
            sizes: sizes.filter { $0 > start && $0 <= end }, nodes: try nodes(start: start, rows: rows.count))
    }

    private func entries(from index: Int64) throws -> [Stretch.Row] {
        try session.rows(
            "SELECT entry_index, body, leaf_hash FROM ledger_entry WHERE entry_index >= ? ORDER BY entry_index LIMIT ?",
            index, Tile.width
        ).map { row in
            Stretch.Row(
                index: try row.int("entry_index"), body: try? row.text("body"),
                leaf: (try? row.blob("leaf_hash")).flatMap { Hash($0) })
        }
    }

    private func notes(from first: Int64, to last: Int64) throws -> [Stretch.Note] {
        try session.rows(
            "SELECT size, note FROM ledger_checkpoint WHERE size >= ? AND size <= ? ORDER BY size", first, last
        ).map(Self.note)
    }

    private static func note(_ row: Row) throws -> Stretch.Note {
        Stretch.Note(size: try row.int("size"), text: try? row.text("note"))
    }

    /// The stored nodes of the subtrees that end with this stretch.
    private func nodes(start: Int64, rows: Int) throws -> [Hash?] {
        guard rows == Tile.width, end == start &+ Int64(rows), start % Int64(Tile.width) == 0 else { return [] }
        var nodes: [Hash?] = []
        var whole = end
        repeat {
            whole >>= Int64(Tile.height)
            let row = try session.row(
                "SELECT hash FROM ledger_node WHERE level = ? AND position = ?", nodes.count + 1, whole - 1)
            nodes.append((try? row?.blob("hash")).flatMap { Hash($0) })
        } while whole % Int64(Tile.width) == 0
        return nodes
    }

    /// What stands about the end, when `next` has returned nil.
    func ending() throws -> LedgerExaminer.Ending {
        var beyond: [Stretch.Note] = []
        try session.forEachRow(
            "SELECT size, note FROM ledger_checkpoint WHERE size > ? ORDER BY size DESC LIMIT ?",
            end, LedgerVerdict.mostProblems
        ) { beyond.append(try Self.note($0)) }
        return LedgerExaminer.Ending(
            end: end, beyond: beyond, edge: try? LedgerStore(session).edge(),
            nodes: try session.row("SELECT count(*) AS nodes FROM ledger_node")?.int("nodes") ?? 0)
    }
}
