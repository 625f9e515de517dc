import Database
import Ledger

/// Keeps evidence: files among the blobs, a record in the database, and commitments to the files in the ledger.
public struct EvidenceStore: Sendable {
    /// Where the files are.
    public let blobs: BlobStore

    public init(blobs: BlobStore) {
        self.blobs = blobs
    }

    /// Puts the files on disk. Done before the transaction: if that fails, unused blobs are left and nothing else.
    /// - Throws: `BlobError`; `EvidenceError.empty` without any part.
    public func keep(_ draft: EvidenceDraft) throws -> KeptEvidence {
        guard !draft.parts.isEmpty else { throw EvidenceError.empty }
        let parts = try draft.parts.map { part in
            let blob = try blobs.put(part.bytes)
            let salt = Salt.random()
            return EvidencePart(
                role: part.role, mediaType: part.mediaType, byteCount: Int64(part.bytes.count), blob: blob, salt: salt,
                commitment: Commitment.make(content: part.bytes, salt: salt))
        }
        return KeptEvidence(draft: draft, parts: parts)
    }

    /// Records kept evidence, and enters it in the ledger through the act that is under way.
    ///
    /// - Parameter ledger: appends an entry and returns its index.
    /// - Returns: the key under which `stored` finds the evidence once the transaction is stored.
    public func record(
        _ kept: KeptEvidence, in session: Session,
        ledger: (_ act: String, _ clause: String?, _ data: [String: LedgerValue]) throws -> Int64
    ) throws -> StoredEvidence.ID {
        let table = EvidenceTable(session)
        let id = try table.insert(kept)
        guard let record = try table.record(id) else { throw EvidenceError.noSuchEvidence(id) }
        let index = try ledger(EvidenceRecord.act, record.clause, record.entryData)
        try table.bind(id, toEntry: index)
        return id
    }

    /// The record of a piece of evidence, nil if there is none. Its files are not read.
    public func record(_ id: StoredEvidence.ID, in session: Session) throws -> EvidenceRecord? {
        try EvidenceTable(session).record(id)
    }

    /// The records about one subject ("item:7"), oldest first. Their files are not read.
    public func records(of subject: String, in session: Session) throws -> [EvidenceRecord] {
        try EvidenceTable(session).records(of: subject)
    }
}
