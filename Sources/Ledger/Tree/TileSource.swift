/// Where a tree keeps its hashes: every entry's hash, and above them one hash for each 256 of the level below.
///
/// The shape is that of tiled logs (C2SP tlog-tiles): hash *i* of level *l* + 1 is the root of the 256 hashes of
/// level *l* from 256 · *i*. Nothing in between is stored, since 255 hashings bring it back.
public protocol TileSource {
    /// Consecutive hashes of one level, in order.
    /// - Returns: exactly `count` hashes.
    /// - Throws: when any of them is not there.
    func hashes(level: Int, from position: Int64, count: Int) throws -> [Hash]
}

/// The sizes of tiled logs (C2SP tlog-tiles).
public enum Tile {
    /// Hashes in a whole tile.
    public static let width = 256
    /// The height of the subtree that a whole tile spans: 2⁸ is 256.
    public static let height = 8
}
