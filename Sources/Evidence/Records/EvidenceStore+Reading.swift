import Database
import Ledger

extension EvidenceStore {
    /// Reads evidence back: the record, the ledger's entry, and every file, and makes sure that they fit together.
    ///
    /// Called in a later transaction than the one that recorded it, since what is not committed is not stored.
    /// - Throws: `EvidenceError` that says what does not fit.
    public func stored(_ id: StoredEvidence.ID, in session: Session) throws -> StoredEvidence {
        guard let record = try record(id, in: session) else { throw EvidenceError.noSuchEvidence(id) }
        guard let index = record.ledgerIndex, let entry = try LedgerEntry.read(index, in: session),
            record.isDescribed(by: entry)
        else { throw EvidenceError.notWhole(id) }
        for part in record.parts {
            guard case .whole = try state(of: part) else { throw EvidenceError.notWhole(id) }
        }
        return StoredEvidence(record: record, ledgerIndex: index)
    }

    /// The bytes of one part, checked against its name.
    /// - Throws: `EvidenceError.disposed`, `BlobError`.
    public func bytes(of part: EvidencePart) throws -> [UInt8] {
        guard let blob = part.blob else { throw EvidenceError.disposed }
        return try blobs.read(blob)
    }
}
