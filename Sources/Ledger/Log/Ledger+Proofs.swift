import Database

extension Ledger {
    /// What shows that an entry is part of the ledger at a size.
    /// - Throws: `LedgerError.noSuchEntry`; `damaged` when the tree's own rows are missing.
    public func inclusionProof(of index: Int64, size: Int64, in session: Session) throws -> InclusionProof {
        try tree(size: size, in: session).inclusionProof(of: index)
    }

    /// What shows that the ledger of one size only adds to the ledger of an earlier size.
    /// - Throws: `LedgerError.noSuchEntry` when the ledger never had such a size.
    public func consistencyProof(from earlier: Int64, to later: Int64, in session: Session) throws -> ConsistencyProof {
        try tree(size: later, in: session).consistencyProof(from: earlier)
    }

    /// The root at a size.
    public func root(at size: Int64, in session: Session) throws -> Hash {
        try tree(size: size, in: session).root()
    }

    /// Everything that one needs to check an entry: the entry, its way to the root, and the signed root.
    /// - Throws: `LedgerError.noSuchEntry`; `notProvable` rather than handing out a proof that does not hold.
    public func proof(of index: Int64, in session: Session) throws -> EntryProof {
        guard let checkpoint = try latestCheckpoint(in: session), 0..<checkpoint.size ~= index,
            let entry = try LedgerEntry.read(index, in: session)
        else { throw LedgerError.noSuchEntry(index) }
        let inclusion = try inclusionProof(of: index, size: checkpoint.size, in: session)
        guard isSigned(checkpoint), inclusion.holds(leaf: entry.leafHash, root: checkpoint.root) else {
            throw LedgerError.notProvable
        }
        return EntryProof(entry: entry, inclusion: inclusion, checkpoint: checkpoint, key: verifierKey)
    }

    /// Everything that one needs to check that the ledger only grew between two sizes, with the signed checkpoints
    /// of those sizes where they were signed.
    /// - Throws: `LedgerError.noSuchEntry` for sizes that the ledger never had; `notProvable` rather than handing
    ///   out a proof that does not hold.
    public func growthProof(from earlier: Int64, to later: Int64, in session: Session) throws -> GrowthProof {
        let proof = GrowthProof(
            consistency: try consistencyProof(from: earlier, to: later, in: session),
            earlierRoot: try root(at: earlier, in: session), laterRoot: try root(at: later, in: session),
            earlier: try checkpoint(of: earlier, in: session), later: try checkpoint(of: later, in: session),
            key: verifierKey)
        let pairs = [(proof.earlier, proof.earlierRoot), (proof.later, proof.laterRoot)]
        let areSigned = pairs.allSatisfy { checkpoint, root in
            checkpoint.map { $0.root == root && isSigned($0) } ?? true
        }
        guard areSigned, proof.consistency.holds(earlier: proof.earlierRoot, later: proof.laterRoot) else {
            throw LedgerError.notProvable
        }
        return proof
    }

    func isSigned(_ checkpoint: Checkpoint) -> Bool {
        (try? Checkpoint(parsing: checkpoint.note, signedBy: verifierKey)) != nil
    }

    /// The signed checkpoint of exactly this size, if one was made.
    public func checkpoint(of size: Int64, in session: Session) throws -> Checkpoint? {
        try LedgerStore(session).note(of: size).map { try Checkpoint(parsing: $0) }
    }

    private func tree(size: Int64, in session: Session) throws -> MerkleTree<LedgerStore> {
        guard try 0...self.size(in: session) ~= size else { throw LedgerError.noSuchEntry(size) }
        return MerkleTree(LedgerStore(session), size: size)
    }
}
