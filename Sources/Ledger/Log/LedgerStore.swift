import Database

/// The ledger's rows, inside one transaction.
struct LedgerStore {
    let session: Session

    init(_ session: Session) { self.session = session }

    /// One writer at a time, so that no two entries get one index.
    func lock() throws { try session.lock("ledger") }

    /// The tree's right edge as the last writer left it; nil when the row is missing or makes no sense.
    func edge() throws -> Frontier? {
        guard let row = try session.row("SELECT size, hashes FROM ledger_edge WHERE id = 1") else { return nil }
        let hashes = try row.text("hashes").split(separator: " ").map { Hash(hex: $0) }
        guard !hashes.contains(nil) else { return nil }
        return Frontier(size: try row.int("size"), hashes: hashes.compactMap(\.self))
    }

    func save(_ edge: Frontier) throws {
        try session.execute(
            "UPDATE ledger_edge SET size = ?, hashes = ? WHERE id = 1",
            edge.size, edge.hashes.map(\.hex).joined(separator: " "))
    }

    /// Stores everything that waits.
    func insert(_ pending: inout PendingRows) throws {
        var rest = pending.entries[...]
        while !rest.isEmpty {
            let bundle = rest.prefix(PendingRows.bundle)
            try session.execute(
                Self.insertion(of: bundle.count),
                arguments: bundle.flatMap { entry in
                    [entry.index, String(decoding: entry.body, as: UTF8.self), entry.leaf.bytes] as [any SQLConvertible]
                })
            rest = rest.dropFirst(bundle.count)
        }
        for node in pending.nodes {
            try session.execute(
                "INSERT INTO ledger_node (level, position, hash) VALUES (?, ?, ?)",
                node.level, node.position, node.hash.bytes)
        }
        for checkpoint in pending.checkpoints {
            try session.execute(
                "INSERT INTO ledger_checkpoint (size, note) VALUES (?, ?)", checkpoint.size, checkpoint.note)
        }
        pending = PendingRows()
    }

    private static let wholeBundle = statement(for: PendingRows.bundle)

    private static func insertion(of count: Int) -> String {
        count == PendingRows.bundle ? wholeBundle : statement(for: count)
    }

    private static func statement(for count: Int) -> String {
        "INSERT INTO ledger_entry (entry_index, body, leaf_hash) VALUES "
            + repeatElement("(?, ?, ?)", count: count).joined(separator: ", ")
    }
}
