import Database
import Foundation
import Ledger

/// The record of a piece of evidence: what it is and what it consists of. Says nothing of whether the files are
/// still there and whole; `StoredEvidence` does.
public struct EvidenceRecord: Sendable, Identifiable {
    public let id: StoredEvidence.ID
    /// What the evidence is for: "removal".
    public let kind: String
    /// What it shows: "item:7".
    public let subject: String
    /// When it was taken.
    public let takenAt: Date
    /// The guideline's clause that asked for it.
    public let clause: String?
    /// The guideline's rule for what is kept, where it is not everything.
    public let rule: String?
    /// The ledger's entry about it; nil only in a record that somebody else wrote.
    public let ledgerIndex: Int64?
    /// The files, in order.
    public let parts: [EvidencePart]

    /// What the ledger's entry says.
    var entryData: [String: LedgerValue] {
        [
            "evidence": .integer(id.rawValue), "kind": .string(kind), "subject": .string(subject),
            "takenAt": LedgerValue(time: takenAt), "rule": LedgerValue(rule), "parts": .array(parts.map(\.entry)),
        ]
    }

    /// The act under which evidence stands in the ledger.
    static let act = "evidence.stored"

    /// Whether an entry is the one that was written about this record.
    func isDescribed(by entry: LedgerEntry) -> Bool {
        entry.act == Self.act && entry.clause == clause && entry.data == entryData
    }
}
