import Database

extension Ledger {
    /// The latest checkpoint; nil before the first act.
    public func latestCheckpoint(in session: Session) throws -> Checkpoint? {
        try LedgerStore(session).latestCheckpoint()
    }

    /// The number of entries that the latest checkpoint covers.
    public func size(in session: Session) throws -> Int64 {
        try latestCheckpoint(in: session)?.size ?? 0
    }

    /// One entry, or nil if there is none with that index.
    public func entry(_ index: Int64, in session: Session) throws -> LedgerEntry? {
        try LedgerEntry.read(index, in: session)
    }

    /// A page of entries, newest first.
    /// - Parameters:
    ///   - index: only entries before this one; nil begins with the newest.
    ///   - limit: the most entries to return.
    public func entries(before index: Int64? = nil, limit: Int, in session: Session) throws -> [LedgerEntry] {
        try LedgerEntry.newest(limit, before: index, in: session)
    }
}

extension LedgerEntry {
    /// The entry as it stands in the table; nil if there is none.
    /// - Throws: `LedgerError.damaged` when the text is none that a ledger writes, or that of another index.
    public static func read(_ index: Int64, in session: Session) throws -> LedgerEntry? {
        guard let body = try LedgerStore(session).body(of: index) else { return nil }
        guard let entry = LedgerEntry(body: body), entry.index == index else { throw LedgerError.damaged }
        return entry
    }

    /// A page of entries as they stand in the table, newest first.
    /// - Parameter index: only entries before this one; nil begins with the newest.
    /// - Throws: `LedgerError.damaged` when a text is none that a ledger writes.
    public static func newest(_ limit: Int, before index: Int64? = nil, in session: Session) throws -> [LedgerEntry] {
        try LedgerStore(session).bodies(before: index ?? .max, limit: limit).map {
            guard let entry = LedgerEntry(body: $0) else { throw LedgerError.damaged }
            return entry
        }
    }

    /// Shows the index of every entry that records one act, in order and in bounded memory. Reads the whole ledger.
    public static func forEach(of act: String, in session: Session, _ body: (Int64) throws -> Void) throws {
        try LedgerStore(session).forEachEntry(of: act, body)
    }
}
