import Database

/// Evidence that is stored: its record, its files and its ledger entry have been read back and fit together.
///
/// Only `EvidenceStore.stored` makes one, and nothing may be removed from a channel without one.
public struct StoredEvidence: Sendable, Identifiable {
    /// The key of a piece of evidence.
    public typealias ID = RowID<StoredEvidence>

    /// The record that was read back.
    public let record: EvidenceRecord
    /// The ledger's entry about it.
    public let ledgerIndex: Int64

    public var id: ID { record.id }

    init(record: EvidenceRecord, ledgerIndex: Int64) {
        self.record = record
        self.ledgerIndex = ledgerIndex
    }
}
