/// Shows that an entry is part of a tree without showing any other entry (RFC 6962, section 2.1.1).
public struct InclusionProof: Equatable, Sendable {
    /// The entry's index, from 0.
    public let index: Int64
    /// The number of entries in the tree.
    public let size: Int64
    /// The sibling hashes from the leaf up to the child of the root.
    public let path: [Hash]

    /// A proof as it was received; nothing is believed before `holds` has been asked.
    public init(index: Int64, size: Int64, path: [Hash]) {
        self.index = index
        self.size = size
        self.path = path
    }

    /// Whether the entry with this hash stands at `index` in the tree with this root (RFC 9162, section 2.1.3.2).
    public func holds(leaf: Hash, root: Hash) -> Bool {
        guard 0..<max(0, size) ~= index else { return false }
        var node = index
        var last = size - 1
        var hash = leaf
        for sibling in path {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                hash = .node(sibling, hash)
                while node & 1 == 0, node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                hash = .node(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }
}
