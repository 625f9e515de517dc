/// Shows that a tree only grew: that a smaller tree is the beginning of a larger (RFC 6962, section 2.1.2).
public struct ConsistencyProof: Equatable, Sendable {
    /// The size of the earlier tree.
    public let from: Int64
    /// The size of the later tree.
    public let to: Int64
    /// The hashes from which both roots follow.
    public let path: [Hash]

    /// A proof as it was received; nothing is believed before `holds` has been asked.
    public init(from: Int64, to: Int64, path: [Hash]) {
        self.from = from
        self.to = to
        self.path = path
    }

    /// Whether the tree with the earlier root is the beginning of the tree with the later one
    /// (RFC 9162, section 2.1.4.2). The empty tree is the beginning of every tree.
    public func holds(earlier: Hash, later: Hash) -> Bool {
        guard from >= 0, from <= to else { return false }
        if from == to { return path.isEmpty && earlier == later }
        if from == 0 { return path.isEmpty && earlier == .emptyTree }
        let whole = from & (from - 1) == 0
        let hashes = whole ? [earlier] + path : path
        guard let first = hashes.first else { return false }
        return walk(first, hashes.dropFirst(), earlier: earlier, later: later)
    }

    private func walk(_ first: Hash, _ rest: ArraySlice<Hash>, earlier: Hash, later: Hash) -> Bool {
        var node = from - 1
        var last = to - 1
        while node & 1 == 1 {
            node >>= 1
            last >>= 1
        }
        var (small, large) = (first, first)
        for hash in rest {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                small = .node(hash, small)
                large = .node(hash, large)
                while node & 1 == 0, node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                large = .node(large, hash)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && small == earlier && large == later
    }
}
