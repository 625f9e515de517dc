import Testing

@testable import Ledger

@Suite("A proof that was tampered with does not hold")
struct FalseProofTests {
    static let tiles = MemoryTiles(NaiveComparisonTests.entries(70))
    static let other = Hash.leaf([1])

    @Test("Inclusion: another entry, another root, another place, a path too short, too long or changed")
    func inclusion() throws {
        let tree = MerkleTree(Self.tiles, size: 70)
        let root = try tree.root()
        let proof = try tree.inclusionProof(of: 37)
        let leaf = Self.tiles.leaves[37]
        #expect(proof.holds(leaf: leaf, root: root))
        #expect(!proof.holds(leaf: Self.other, root: root))
        #expect(!proof.holds(leaf: leaf, root: Self.other))
        for index in [-1, 0, 36, 38, 69, 70, Int64.max] {
            #expect(!InclusionProof(index: index, size: 70, path: proof.path).holds(leaf: leaf, root: root))
        }
        for size in [Int64.min, 0, 37, 38, 64, 200, Int64.max] {
            #expect(!InclusionProof(index: 37, size: size, path: proof.path).holds(leaf: leaf, root: root))
        }
        let paths = [[], Array(proof.path.dropLast()), proof.path + [Self.other], proof.path.reversed()]
        for path in paths { #expect(!InclusionProof(index: 37, size: 70, path: path).holds(leaf: leaf, root: root)) }
        for place in proof.path.indices {
            var path = proof.path
            path[place] = Self.other
            #expect(!InclusionProof(index: 37, size: 70, path: path).holds(leaf: leaf, root: root))
        }
    }

    @Test("Consistency: other roots, other sizes, a path too short, too long or changed", arguments: [1, 32, 37, 64, 69])
    func consistency(_ from: Int64) throws {
        let tree = MerkleTree(Self.tiles, size: 70)
        let (earlier, later) = (try MerkleTree(Self.tiles, size: from).root(), try tree.root())
        let proof = try tree.consistencyProof(from: from)
        #expect(proof.holds(earlier: earlier, later: later))
        #expect(!proof.holds(earlier: later, later: earlier))
        #expect(!proof.holds(earlier: Self.other, later: later))
        #expect(!proof.holds(earlier: earlier, later: Self.other))
        for size in [-1, 0, from + 1, 70, Int64.max] {
            #expect(!ConsistencyProof(from: size, to: 70, path: proof.path).holds(earlier: earlier, later: later))
        }
        for path in [[], Array(proof.path.dropLast()), proof.path + [Self.other]] {
            #expect(!ConsistencyProof(from: from, to: 70, path: path).holds(earlier: earlier, later: later))
        }
        for place in proof.path.indices {
            var path = proof.path
            path[place] = Self.other
            #expect(!ConsistencyProof(from: from, to: 70, path: path).holds(earlier: earlier, later: later))
        }
    }

    @Test("A frontier that does not fit its size is none")
    func frontier() {
        #expect(Frontier(size: 3, hashes: [Self.other, Self.other]) != nil)
        #expect(Frontier(size: 4, hashes: [Self.other, Self.other]) == nil)
        #expect(Frontier(size: -1, hashes: []) == nil)
    }
}
