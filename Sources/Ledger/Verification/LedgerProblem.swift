import Wording

/// Something in the ledger that is not as it was signed.
public struct LedgerProblem: Explained, Hashable {
    /// What kind of trouble it is.
    public enum Kind: String, Sendable, Encodable {
        /// The entry, or the hash kept beside it, is not what was written.
        case changed
        /// There is no entry with this index.
        case missing
        /// The entry was written under another index.
        case misplaced
        /// The signed checkpoint says otherwise: an entry in the range was replaced, and its hashes with it.
        case rewritten
        /// The ledger was longer when it was signed.
        case truncated
        /// Nothing signed covers these entries.
        case unsigned
        /// The checkpoint that covered these entries also covered some that are cut off, so nothing proves them.
        case unprovable
        /// A stored checkpoint is not the one that was signed.
        case checkpointChanged
        /// A checkpoint that an entry speaks of is no longer stored.
        case checkpointMissing
        /// The ledger's own key has signed two different histories.
        case twoHistories
        /// The entries are whole, but the tree's stored nodes are not.
        case nodesChanged
        /// The entries are whole, but the remembered end of the ledger is not.
        case edgeChanged

        /// Whether it names the entries that are wrong, each of them.
        var isExact: Bool { [.changed, .missing, .misplaced, .truncated, .unsigned].contains(self) }
        /// Whether it names entries of which at least one is wrong.
        var isRange: Bool { [.rewritten, .twoHistories].contains(self) }
    }

    /// What kind of trouble it is.
    public let kind: Kind
    /// The entries in doubt, first and last; nil when no entry is.
    public let entries: ClosedRange<Int64>?
    /// The size of the checkpoint concerned, if one is.
    public let checkpoint: Int64?

    init(_ kind: Kind, entries: ClosedRange<Int64>? = nil, checkpoint: Int64? = nil) {
        self.kind = kind
        self.entries = entries
        self.checkpoint = checkpoint
    }
}

extension LedgerProblem: Encodable {
    private enum Name: String, CodingKey {
        case kind, first, last, checkpoint
    }

    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Name.self)
        try object.encode(kind, forKey: .kind)
        try object.encodeIfPresent(entries?.lowerBound, forKey: .first)
        try object.encodeIfPresent(entries?.upperBound, forKey: .last)
        try object.encodeIfPresent(checkpoint, forKey: .checkpoint)
    }
}
