import Database
import Ledger

extension EvidenceStore {
    /// Reads every record, its ledger entry and its files, and says what does not fit. Memory stays bounded, and
    /// all cores hash. The ledger's own truth is for `Ledger.verify` to say.
    ///
    /// - Parameter progress: told now and then how many records of how many have been read.
    public func verify(
        _ database: Database, progress: @escaping @Sendable (_ done: Int64, _ of: Int64) -> Void = { _, _ in }
    ) async throws -> EvidenceVerdict {
        var verdict = EvidenceVerdict()
        var last: Int64? = .min
        let total = try await database.read { try EvidenceTable($0).count() }
        while let after = last {
            let page = try await database.read { [verdict] session in
                try examinePage(after: after, verdict, EvidenceTable(session))
            }
            (verdict, last) = page
            progress(verdict.records, total)
        }
        verdict.problems += try await database.read { try Self.missingRecords($0) }
        return verdict
    }

    private static let page = 64

    /// A page of records, in one snapshot: however long all the files take, no snapshot lives long.
    /// - Returns: the verdict so far, and the last key; nil after the last page.
    private func examinePage(
        after id: Int64, _ former: EvidenceVerdict, _ table: EvidenceTable
    ) throws -> (EvidenceVerdict, Int64?) {
        var verdict = former
        let ids = try table.ids(after: id, limit: Self.page)
        let work = OrderedWork<Finding> { verdict.add($0) }
        for id in ids {
            verdict.records += 1
            guard let record = try? table.record(id) else {
                verdict.problems.append(EvidenceProblem(.recordUnreadable, evidence: id))
                continue
            }
            verdict.problems += try entryProblem(of: record, in: table.session)
            for part in record.parts {
                try work.submit { Finding(record: record, part: part, state: (try? state(of: part)) ?? .unreadable) }
            }
        }
        try work.finish()
        return (verdict, ids.last?.rawValue)
    }

    private func entryProblem(of record: EvidenceRecord, in session: Session) throws -> [EvidenceProblem] {
        guard let index = record.ledgerIndex else { return [EvidenceProblem(.entryMissing, evidence: record.id)] }
        do {
            guard let entry = try LedgerEntry.read(index, in: session) else {
                return [EvidenceProblem(.entryMissing, evidence: record.id, ledgerIndex: index)]
            }
            if record.isDescribed(by: entry) { return [] }
        } catch LedgerError.damaged {}
        return [EvidenceProblem(.entryContradicts, evidence: record.id, ledgerIndex: index)]
    }

    /// Entries that speak of evidence for which there is no record.
    private static func missingRecords(_ session: Session) throws -> [EvidenceProblem] {
        // First all, then each: PostgreSQL answers no other question while it hands over rows.
        var entries: [Int64] = []
        try LedgerEntry.forEach(of: EvidenceRecord.act, in: session) { entries.append($0) }
        let table = EvidenceTable(session)
        return try entries.filter { try !table.isRecorded(entry: $0) }
            .map { EvidenceProblem(.recordMissing, ledgerIndex: $0) }
    }
}

/// What was found of one part.
private struct Finding: Sendable {
    let record: EvidenceRecord
    let part: EvidencePart
    let state: PartState
}

extension EvidenceVerdict {
    fileprivate mutating func add(_ finding: Finding) {
        let kind: EvidenceProblem.Kind? =
            switch finding.state {
            case .whole: nil
            case .disposed: .contentRemoved
            case .missing: .fileMissing
            case .changed: .fileChanged
            case .contradicted: .recordChanged
            case .unreadable: .fileUnreadable
            }
        files += 1
        if finding.state == .whole { bytes += finding.part.byteCount }
        guard let kind else { return }
        problems.append(
            EvidenceProblem(kind, evidence: finding.record.id, role: finding.part.role, blob: finding.part.blob))
    }
}
