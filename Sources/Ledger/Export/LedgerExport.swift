import Database
import Foundation

/// Writes the ledger as files that tools for tiled logs read (C2SP tlog-tiles): `checkpoint`, the tree's hashes
/// under `tile/0`, `tile/1` …, the entries under `tile/entries`, and beside them the public key in `verifier-key`.
struct LedgerExport {
    let store: LedgerStore
    let folder: URL
    let size: Int64

    /// Whole and unfinished tiles of one level, as (number, hashes in it).
    private func tiles(holding hashes: Int64) -> [(number: Int64, width: Int)] {
        let whole = hashes / Int64(Tile.width)
        let rest = Int(hashes % Int64(Tile.width))
        return (0..<whole).map { ($0, Tile.width) } + (rest > 0 ? [(whole, rest)] : [])
    }

    /// - Returns: the root of what was written.
    func writeEntries(progress: (Int64, Int64) -> Void) throws -> Hash {
        var frontier = Frontier()
        for tile in tiles(holding: size) {
            let start = tile.number * Int64(Tile.width)
            let bodies = try store.bodies(from: start, count: tile.width)
            var bundle = Data()
            for body in bodies {
                let bytes = Data(body.utf8)
                guard let length = UInt16(exactly: bytes.count) else { throw LedgerError.damaged }
                withUnsafeBytes(of: length.bigEndian) { bundle.append(contentsOf: $0) }
                bundle.append(bytes)
                frontier.append(.leaf(body.utf8))
            }
            try write(bundle, to: "tile/entries/\(TilePath.path(tile.number, width: tile.width))")
            progress(start + Int64(tile.width), size)
        }
        return frontier.root
    }

    func writeTiles() throws {
        var level = 0
        var hashes = size
        while hashes > 0 {
            for tile in tiles(holding: hashes) {
                let row = try store.hashes(level: level, from: tile.number * Int64(Tile.width), count: tile.width)
                let path = TilePath.path(tile.number, width: tile.width)
                try write(Data(row.flatMap(\.bytes)), to: "tile/\(level)/\(path)")
            }
            hashes /= Int64(Tile.width)
            level += 1
        }
    }

    func write(_ data: Data, to path: String) throws {
        let file = folder.appending(path: path)
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: file)
        } catch {
            throw LedgerError.cannotWrite
        }
    }
}
