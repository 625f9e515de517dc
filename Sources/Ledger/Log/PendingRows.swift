/// Rows that a writer holds back until there are enough for one statement.
struct PendingRows {
    var entries: [(index: Int64, body: [UInt8], leaf: Hash)] = []
    var nodes: [(level: Int, position: Int64, hash: Hash)] = []
    var checkpoints: [Checkpoint] = []

    /// Entries in one statement.
    static let bundle = 64

    /// Whether there are enough entries for a statement.
    var isBundle: Bool { entries.count >= Self.bundle }
}
