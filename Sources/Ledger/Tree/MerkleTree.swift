/// A tree over stored hashes: tells roots and makes the proofs of RFC 6962, section 2.1.
public struct MerkleTree<Source: TileSource> {
    let source: Source
    /// The number of entries that the tree covers; the source may hold more.
    public let size: Int64

    /// - Parameter size: entries covered, at least 0.
    public init(_ source: Source, size: Int64) {
        self.source = source
        self.size = max(0, size)
    }

    /// The tree's root.
    public func root() throws -> Hash {
        size == 0 ? .emptyTree : try root(of: 0..<size)
    }

    /// The root over a range whose start is a multiple of the largest power of two in its length, as every range
    /// of a proof is.
    func root(of range: Range<Int64>) throws -> Hash {
        let length = range.upperBound - range.lowerBound
        guard length & (length - 1) == 0 else {
            let split = range.lowerBound + Self.split(length)
            return .node(try root(of: range.lowerBound..<split), try root(of: split..<range.upperBound))
        }
        return try wholeSubtree(height: length.trailingZeroBitCount, startingAt: range.lowerBound)
    }

    private func wholeSubtree(height: Int, startingAt start: Int64) throws -> Hash {
        let level = height / Tile.height
        let position = start >> Int64(level * Tile.height)
        var row = try source.hashes(level: level, from: position, count: 1 << (height % Tile.height))
        while row.count > 1 {
            row = stride(from: 0, to: row.count - 1, by: 2).map { .node(row[$0], row[$0 + 1]) }
        }
        guard let root = row.first else { throw LedgerError.damaged }
        return root
    }

    /// The largest power of two that is smaller than the length; the length is at least 2.
    static func split(_ length: Int64) -> Int64 {
        1 << Int64(Int64.bitWidth - 1 - (length - 1).leadingZeroBitCount)
    }
}
