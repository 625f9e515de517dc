/// At most one tile's worth of entries with all that is stored about them: the unit in which a ledger is verified.
struct Stretch: Sendable {
    /// An entry's row. A column that holds no such value is nil.
    struct Row: Sendable {
        let index: Int64
        let body: String?
        let leaf: Hash?
    }

    /// A stored checkpoint. A note that is no text is nil.
    struct Note: Sendable {
        let size: Int64
        let text: String?
    }

    /// The index that the first row should have.
    let start: Int64
    /// The rows, in the order of their indexes.
    let rows: [Row]
    /// The checkpoints whose sizes lie from `start` to the end of the stretch, both included.
    let notes: [Note]
    /// Further sizes at which a root is wanted: those of checkpoints kept outside.
    let sizes: [Int64]
    /// The stored nodes that become whole with this stretch, lowest level first; nil where one is missing.
    let nodes: [Hash?]
}
