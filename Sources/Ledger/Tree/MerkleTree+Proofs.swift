extension MerkleTree {
    /// What shows that an entry is part of the tree (RFC 6962, section 2.1.1).
    /// - Parameter index: of the entry, from 0.
    /// - Throws: `LedgerError.noSuchEntry` outside the tree.
    public func inclusionProof(of index: Int64) throws -> InclusionProof {
        guard 0..<size ~= index else { throw LedgerError.noSuchEntry(index) }
        var path: [Hash] = []
        var range = 0..<size
        while range.count > 1 {
            let middle = range.lowerBound + Self.split(range.upperBound - range.lowerBound)
            let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
            path.append(try root(of: index < middle ? right : left))
            range = index < middle ? left : right
        }
        return InclusionProof(index: index, size: size, path: path.reversed())
    }

    /// What shows that a smaller tree is the beginning of this one (RFC 6962, section 2.1.2).
    /// - Parameter earlier: the size of the smaller tree, from 0 to this one's.
    /// - Throws: `LedgerError.noSuchEntry` when it is no size of this tree.
    public func consistencyProof(from earlier: Int64) throws -> ConsistencyProof {
        guard 0...size ~= earlier else { throw LedgerError.noSuchEntry(earlier) }
        var path: [Hash] = []
        if earlier > 0, earlier < size {
            var range = 0..<size
            while range.upperBound > earlier {
                let middle = range.lowerBound + Self.split(range.upperBound - range.lowerBound)
                let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
                path.append(try root(of: earlier <= middle ? right : left))
                range = earlier <= middle ? left : right
            }
            // The verifier knows the smaller tree's root already when that tree is one whole subtree.
            if range.lowerBound > 0 { path.append(try root(of: range)) }
        }
        return ConsistencyProof(from: earlier, to: size, path: path.reversed())
    }
}
