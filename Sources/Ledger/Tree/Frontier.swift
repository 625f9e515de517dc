/// The right edge of a growing tree: one hash for each whole subtree that is not yet part of a larger one.
///
/// It is all that is needed to add an entry or to tell the root, however large the tree: at most one hash for
/// each bit of its size. The hashes stand from the largest subtree (leftmost) to the smallest.
public struct Frontier: Equatable, Sendable {
    /// The number of leaves so far.
    public private(set) var size: Int64
    /// The roots of the whole subtrees, largest first; one for each set bit of `size`.
    public private(set) var hashes: [Hash]

    /// The frontier of an empty tree.
    public init() {
        size = 0
        hashes = []
    }

    /// A frontier that was stored; nil if the number of hashes does not fit the size.
    public init?(size: Int64, hashes: [Hash]) {
        guard size >= 0, hashes.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.hashes = hashes
    }

    /// The root of the tree (RFC 6962, section 2.1).
    public var root: Hash { root(followedBy: nil) }

    /// The root of the tree as it would be with one more, smaller, subtree to the right.
    func root(followedBy tail: Hash?) -> Hash {
        var pieces = hashes[...]
        guard var root = tail ?? pieces.popLast() else { return .emptyTree }
        while let left = pieces.popLast() { root = .node(left, root) }
        return root
    }

    /// Adds a leaf, and names every subtree that it made whole: its height (0 is the leaf itself) and its root.
    public mutating func append(_ leaf: Hash, whole: (_ height: Int, _ root: Hash) -> Void = { _, _ in }) {
        var root = leaf
        var height = 0
        var rest = size
        while rest & 1 == 1, let left = hashes.popLast() {
            root = .node(left, root)
            height += 1
            rest >>= 1
            whole(height, root)
        }
        hashes.append(root)
        size += 1
    }
}
