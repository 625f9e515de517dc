import Evidence
import Guidelines
import Platforms

/// The right to remove one entry: made here alone, from evidence that has been read back from where it is stored,
/// or from the guideline's own rule that none is kept.
struct StoredWarrant: RemovalWarrant {
    /// The entry it is for.
    let entry: RemoteID
    let evidenceReference: String

    /// - Parameter evidence: which can only be had by reading it back.
    init(for removal: StoredRemoval, restingOn evidence: StoredEvidence) {
        entry = removal.remoteItem
        evidenceReference = "evidence \(evidence.id)"
    }

    /// - Returns: nil unless the removal's ground says that nothing is kept.
    init?(exempting removal: StoredRemoval) {
        guard removal.evidenceRule == .none else { return nil }
        entry = removal.remoteItem
        evidenceReference = "none kept, by \(removal.clause)"
    }
}
