/// What a stretch says when its entries have been hashed.
struct StretchReport: Sendable {
    /// One reading of the stretch's hashes. There are two when an entry and the hash kept beside it disagree:
    /// by the hashes that are kept, and by the entries themselves. A checkpoint tells which one is true.
    struct Reading: Sendable {
        /// The root of all the stretch's entries.
        let root: Hash
        /// The same, if they fill a tile.
        let tile: Hash?
        /// For each wanted size: the root of the stretch's entries up to it.
        let tails: [Int64: Hash]
    }

    /// A stored checkpoint, read but not yet believed.
    struct Claim: Sendable {
        let size: Int64
        /// nil when the row is no checkpoint of its size.
        let checkpoint: Checkpoint?
    }

    /// The number of rows in the stretch.
    let rows: Int64
    /// What is wrong with single entries.
    var problems: [LedgerProblem] = []
    /// Whether the rows have the indexes that they should, so that the tree can go on from here.
    var isUnbroken = true
    /// How the hashes can be read; none when the stretch is broken.
    var readings: [Reading] = []
    /// The checkpoints whose roots are to be compared.
    var claims: [Claim] = []
    /// The stored nodes that become whole with this stretch.
    let nodes: [Hash?]
}
