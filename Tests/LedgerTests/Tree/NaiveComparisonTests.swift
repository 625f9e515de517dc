import Testing

@testable import Ledger

@Suite("The tree agrees with RFC 6962 written down word for word")
struct NaiveComparisonTests {
    static func entries(_ count: Int) -> [[UInt8]] { (0..<count).map { Array("post \($0)".utf8) } }

    @Test("Every inclusion proof of every tree up to 40 entries, and some of each up to 300", arguments: [1...150, 151...300])
    func inclusion(_ sizes: ClosedRange<Int>) throws {
        let all = Self.entries(sizes.upperBound)
        let tiles = MemoryTiles(all)
        for size in sizes {
            let tree = MerkleTree(tiles, size: Int64(size))
            let root = try tree.root()
            #expect(root.bytes == NaiveTree.root(all[..<size]))
            let indexes = size <= 40 ? Array(0..<size) : [size / 3, size - 1]
            for index in indexes {
                let proof = try tree.inclusionProof(of: Int64(index))
                #expect(proof.path.map(\.bytes) == NaiveTree.path(index, all[..<size]))
                #expect(proof.holds(leaf: tiles.leaves[index], root: root))
            }
        }
    }

    @Test("Every consistency proof of every tree up to 40 entries, and some of each up to 300", arguments: [1...150, 151...300])
    func consistency(_ sizes: ClosedRange<Int>) throws {
        let all = Self.entries(sizes.upperBound)
        let tiles = MemoryTiles(all)
        let roots = try (0...sizes.upperBound).map { try MerkleTree(tiles, size: Int64($0)).root() }
        for size in sizes {
            let tree = MerkleTree(tiles, size: Int64(size))
            let earlier = size <= 40 ? Array(1...size) : [size / 3, size & ~15, size - 1]
            for from in earlier where from > 0 {
                let proof = try tree.consistencyProof(from: Int64(from))
                #expect(proof.path.map(\.bytes) == NaiveTree.proof(from, all[..<size]))
                #expect(proof.holds(earlier: roots[from], later: roots[size]))
            }
        }
    }

    @Test("Trees of several tiles", arguments: [511, 512, 513, 1024, 4_097])
    func large(_ size: Int) throws {
        let all = Self.entries(size)
        let tiles = MemoryTiles(all)
        let tree = MerkleTree(tiles, size: Int64(size))
        #expect(try tree.root().bytes == NaiveTree.root(all[...]))
        for _ in 0..<4 {
            let index = Int.random(in: 0..<size)
            #expect(try tree.inclusionProof(of: Int64(index)).path.map(\.bytes) == NaiveTree.path(index, all[...]))
            let from = Int.random(in: 1...size)
            #expect(try tree.consistencyProof(from: Int64(from)).path.map(\.bytes) == NaiveTree.proof(from, all[...]))
        }
    }

    @Test("The empty tree is the beginning of every tree, and has no entry")
    func empty() throws {
        let tree = MerkleTree(MemoryTiles(Self.entries(3)), size: 3)
        let proof = try tree.consistencyProof(from: 0)
        #expect(try proof.holds(earlier: .emptyTree, later: tree.root()))
        #expect(throws: LedgerError.noSuchEntry(0)) { try MerkleTree(MemoryTiles([]), size: 0).inclusionProof(of: 0) }
    }
}
