import Database

extension Ledger {
    /// Reads every entry and compares it with what was signed. Memory stays bounded, and all cores hash.
    ///
    /// - Parameters:
    ///   - outside: checkpoints (signed notes) that were kept elsewhere. Only they can show that somebody with the
    ///     key rewrote the ledger and signed it anew, or that its end and the last checkpoints are gone.
    ///   - progress: told now and then how many entries of how many have been read.
    /// - Throws: `NoteProblem` for an outside checkpoint that this ledger's key has not signed, `DatabaseError`.
    ///   What is wrong with the ledger itself stands in the verdict.
    public func verify(
        against outside: [String] = [],
        progress: @escaping @Sendable (_ done: Int64, _ of: Int64) -> Void = { _, _ in }
    ) async throws -> LedgerVerdict {
        let key = verifierKey
        let checkpoints = try outside.map { try Checkpoint(parsing: $0, signedBy: key) }
        return try await database.read { session in
            try Self.examine(session, key: key, outside: checkpoints, progress: progress)
        }
    }

    private static func examine(
        _ session: Session, key: VerifierKey, outside: [Checkpoint],
        progress: @escaping (Int64, Int64) -> Void
    ) throws -> LedgerVerdict {
        let total = try session.row("SELECT count(*) AS entries FROM ledger_entry")?.int("entries") ?? 0
        var examiner = LedgerExaminer(key: key, outside: outside)
        var reader = StretchReader(session, sizes: outside.map(\.size))
        let work = OrderedWork<StretchReport> { report in
            examiner.add(report)
            progress(examiner.verdict.entries, total)
        }
        while let stretch = try reader.next() { try work.submit { stretch.examined() } }
        try work.finish()
        return examiner.conclude(try reader.ending())
    }
}
