import Database
import Ledger

extension Inbox {
    /// Holds every stored wording against the commitment that the ledger has to it, from the newest to the oldest.
    ///
    /// Says nothing of the ledger itself: `Ledger.verify` does, and both must hold.
    ///
    /// - Throws: `LedgerError.damaged` for an entry that cannot be read.
    public func verifyRecords() async throws -> RecordVerdict {
        var verdict = RecordVerdict()
        var before: Int64?
        var stored = try await database.read { try $0.row("SELECT COUNT(*) AS found FROM revision")?.int("found") ?? 0 }
        while true {
            let page = try await database.read { [before] session in
                try RecordExaminer(session: session).examine(before: before)
            }
            guard let page else { break }
            before = page.first
            verdict.promised += page.promised
            stored -= page.promised - Int64(page.problems.count { $0.kind == .missing })
            for problem in page.problems { verdict.note(problem) }
        }
        if stored > 0 { verdict.note(RecordProblem(kind: .unpromised, item: nil, revision: Int(clamping: stored))) }
        return verdict
    }
}

/// Examines the wordings that one stretch of the ledger speaks of.
struct RecordExaminer {
    let session: Session

    struct Page: Sendable {
        /// The index of the oldest entry examined.
        let first: Int64
        var promised: Int64 = 0
        var problems: [RecordProblem] = []
    }

    /// - Returns: nil when the ledger has nothing more.
    func examine(before: Int64?) throws -> Page? {
        let entries = try LedgerEntry.newest(100, before: before, in: session)
        guard let first = entries.last?.index else { return nil }
        var page = Page(first: first)
        for entry in entries where entry.act == "inbox.received" { try examine(entry, &page) }
        return page
    }

    private func examine(_ entry: LedgerEntry, _ page: inout Page) throws {
        let promises = (entry.data["revisions"]?.elements ?? []).compactMap(\.members)
        let items = Set(promises.compactMap { $0["item"]?.number })
        var found: [String: String] = [:]
        for piece in Array(items).pieces(of: 500) {
            try session.forEachRow(
                "SELECT item_id, number, author_name, text, raw_digest, salt FROM revision WHERE item_id IN (\(marks(piece.count)))",
                arguments: Array(piece)
            ) { row in
                found["\(try row.int("item_id")):\(try row.int("number"))"] = try commitment(row)
            }
        }
        for promise in promises {
            guard let item = promise["item"]?.number, let number = promise["revision"]?.number else { continue }
            page.promised += 1
            let now = found["\(item):\(number)"]
            if now == promise["commitment"]?.text { continue }
            page.problems.append(
                RecordProblem(kind: now == nil ? .missing : .changed, item: Item.ID(item), revision: Int(clamping: number)))
        }
    }

    /// What author, words and record promise now; a text that is no commitment where the salt is spoilt.
    private func commitment(_ row: Row) throws -> String {
        guard let salt = Salt(try row.blob("salt")) else { return "" }
        let content = RevisionContent(
            author: try row.text("author_name"), text: try row.text("text"), rawDigest: try row.blob("raw_digest"))
        return Commitment.make(content: try content.bytes(), salt: salt)
    }
}
