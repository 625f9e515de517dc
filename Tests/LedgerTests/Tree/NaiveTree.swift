import Crypto
import Foundation

@testable import Ledger

/// RFC 6962, section 2.1, written down as it stands there, word for word and without regard to speed. It shares no
/// code with the tree under test, not even the hashing.
enum NaiveTree {
    static func root(_ entries: ArraySlice<[UInt8]>) -> [UInt8] {
        if entries.isEmpty { return sha256([]) }
        if entries.count == 1 { return sha256([0] + (entries.first ?? [])) }
        let split = entries.startIndex + split(entries.count)
        return sha256([1] + root(entries[..<split]) + root(entries[split...]))
    }

    static func path(_ index: Int, _ entries: ArraySlice<[UInt8]>) -> [[UInt8]] {
        guard entries.count > 1 else { return [] }
        let half = split(entries.count)
        let middle = entries.startIndex + half
        return index < half
            ? path(index, entries[..<middle]) + [root(entries[middle...])]
            : path(index - half, entries[middle...]) + [root(entries[..<middle])]
    }

    static func proof(_ earlier: Int, _ entries: ArraySlice<[UInt8]>) -> [[UInt8]] {
        subproof(earlier, entries, true)
    }

    private static func subproof(_ size: Int, _ entries: ArraySlice<[UInt8]>, _ isComplete: Bool) -> [[UInt8]] {
        if size == entries.count { return isComplete ? [] : [root(entries)] }
        let half = split(entries.count)
        let middle = entries.startIndex + half
        return size <= half
            ? subproof(size, entries[..<middle], isComplete) + [root(entries[middle...])]
            : subproof(size - half, entries[middle...], false) + [root(entries[..<middle])]
    }

    private static func split(_ count: Int) -> Int {
        var power = 1
        while power * 2 < count { power *= 2 }
        return power
    }

    private static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}

/// Hashes in memory, with nodes made when they are asked for.
struct MemoryTiles: TileSource {
    let leaves: [Hash]

    init(_ entries: [[UInt8]]) { leaves = entries.map { Hash.leaf($0) } }

    func hashes(level: Int, from position: Int64, count: Int) throws -> [Hash] {
        try (position..<position + Int64(count)).map { position in
            let width = 1 << (level * Tile.height)
            let start = Int(position) * width
            guard start + width <= leaves.count else { throw LedgerError.damaged }
            var frontier = Frontier()
            for leaf in leaves[start..<start + width] { frontier.append(leaf) }
            return frontier.root
        }
    }
}
