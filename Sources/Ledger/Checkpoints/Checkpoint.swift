/// A signed statement of what the ledger held: how many entries, and the root that sums them all up
/// (C2SP tlog-checkpoint). Kept outside the server, it makes any later change of those entries show.
public struct Checkpoint: Sendable, Hashable {
    /// The ledger's name.
    public let origin: String
    /// The number of entries.
    public let size: Int64
    /// The root of the tree over those entries.
    public let root: Hash
    /// The whole signed note, as it is stored and sent.
    public let note: String

    /// Signs a new checkpoint.
    init(size: Int64, root: Hash, signedBy key: CheckpointKey) throws {
        origin = key.name
        self.size = size
        self.root = root
        note = try key.sign("\(origin)\n\(size)\n\(root.base64)\n").note
    }

    /// Reads a checkpoint without believing it.
    /// - Throws: `NoteProblem.malformed`.
    public init(parsing note: String) throws(NoteProblem) {
        try self.init(SignedNote(parsing: note), written: note)
    }

    /// Reads a checkpoint and makes sure that this key has signed it, under its own name.
    /// - Throws: `NoteProblem`.
    public init(parsing note: String, signedBy key: VerifierKey) throws(NoteProblem) {
        let signed = try SignedNote(parsing: note)
        try self.init(signed, written: note)
        guard origin == key.name else { throw .otherLedger(origin) }
        guard key.hasSigned(signed) else { throw .notSignedByKey }
    }

    private init(_ signed: SignedNote, written note: String) throws(NoteProblem) {
        let lines = signed.text.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count >= 3, lines.allSatisfy({ !$0.isEmpty }), let size = Int64(lines[1]), size >= 0,
            String(size) == lines[1], let root = Hash(base64: lines[2])
        else { throw .malformed }
        origin = lines[0]
        self.size = size
        self.root = root
        self.note = note
    }
}
