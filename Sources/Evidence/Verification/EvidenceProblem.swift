import Wording

/// Something among the evidence that is not as it was recorded.
public struct EvidenceProblem: Explained, Hashable {
    /// What kind of trouble it is.
    public enum Kind: String, Sendable, Encodable {
        /// A file is not there.
        case fileMissing
        /// A file holds something else than it did.
        case fileChanged
        /// A file cannot be read.
        case fileUnreadable
        /// The record says that the content has been disposed of, but the ledger knows of no disposal.
        case contentRemoved
        /// The record cannot be read.
        case recordUnreadable
        /// The record of a file is not what was committed to in the ledger.
        case recordChanged
        /// The ledger has no entry about the evidence.
        case entryMissing
        /// The ledger's entry says something else.
        case entryContradicts
        /// The ledger speaks of evidence that has no record.
        case recordMissing
    }

    /// What kind of trouble it is.
    public let kind: Kind
    /// The evidence concerned; nil where only the ledger speaks of it.
    public let evidence: StoredEvidence.ID?
    /// The part's role, if one part is concerned.
    public let role: String?
    /// The file concerned.
    public let blob: BlobName?
    /// The ledger's entry concerned.
    public let ledgerIndex: Int64?

    init(
        _ kind: Kind, evidence: StoredEvidence.ID? = nil, role: String? = nil, blob: BlobName? = nil,
        ledgerIndex: Int64? = nil
    ) {
        self.kind = kind
        self.evidence = evidence
        self.role = role
        self.blob = blob
        self.ledgerIndex = ledgerIndex
    }
}

extension EvidenceProblem: Encodable {
    private enum Name: String, CodingKey {
        case kind, evidence, role, blob, ledgerIndex
    }

    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Name.self)
        try object.encode(kind, forKey: .kind)
        try object.encodeIfPresent(evidence?.rawValue, forKey: .evidence)
        try object.encodeIfPresent(role, forKey: .role)
        try object.encodeIfPresent(blob?.description, forKey: .blob)
        try object.encodeIfPresent(ledgerIndex, forKey: .ledgerIndex)
    }
}
