/// Puts the stretches together, in order: follows the tree from entry to entry and compares its root with every
/// signed checkpoint on the way.
///
/// A signed checkpoint that fits proves every entry before it. So the entries in doubt are those between the last
/// one that fits and the first one that does not.
struct LedgerExaminer {
    let key: VerifierKey
    /// Checkpoints kept outside, with signatures that hold, by size.
    let outside: [Int64: [Checkpoint]]
    var verdict = LedgerVerdict()

    /// Whether the indexes have come without a gap, so that the tree can be followed.
    private(set) var isUnbroken = true
    /// The last two checkpoints that fit, the later first. All but the last are vouched for by the entries.
    private(set) var fitting: [Checkpoint] = []
    /// The first signed checkpoint after them that does not fit.
    private(set) var contradicted: Checkpoint?
    /// The size of the last outside checkpoint that fits, and the first that does not.
    private(set) var outsideFits: Int64 = 0
    private(set) var outsideContradicted: Checkpoint?
    private(set) var nodesFit = true
    /// The root after the last entry, by each reading of the last stretch.
    private(set) var roots: [Hash] = [.emptyTree]
    private var tiles = Frontier()

    init(key: VerifierKey, outside: [Checkpoint]) {
        self.key = key
        self.outside = Dictionary(grouping: outside, by: \.size)
    }

    /// Takes the next stretch.
    mutating func add(_ report: StretchReport) {
        verdict.entries += report.rows
        report.problems.forEach { verdict.report($0) }
        isUnbroken = isUnbroken && report.isUnbroken
        for claim in report.claims { weigh(claim, report.readings) }
        guard isUnbroken else { return }
        for size in report.readings.flatMap(\.tails.keys).sorted() { weighOutside(size, report.readings) }
        roots = report.readings.map { tiles.root(followedBy: $0.root) }
        advance(report)
    }

    func isSigned(_ checkpoint: Checkpoint) -> Bool {
        (try? Checkpoint(parsing: checkpoint.note, signedBy: key)) != nil
    }

    private mutating func weigh(_ claim: StretchReport.Claim, _ readings: [StretchReport.Reading]) {
        verdict.checkpoints += 1
        guard let checkpoint = claim.checkpoint else {
            return verdict.report(LedgerProblem(.checkpointChanged, checkpoint: claim.size))
        }
        guard isUnbroken else { return }
        if roots(at: checkpoint.size, readings).contains(checkpoint.root) {
            // All entries before this one are as they were signed, so an earlier claim to the contrary is false.
            if let contradicted { verdict.report(LedgerProblem(.twoHistories, checkpoint: contradicted.size)) }
            contradicted = nil
            fitting = [checkpoint] + fitting.prefix(1)
        } else if isSigned(checkpoint) {
            contradicted = contradicted ?? checkpoint
        } else {
            verdict.report(LedgerProblem(.checkpointChanged, checkpoint: checkpoint.size))
        }
    }

    private mutating func weighOutside(_ size: Int64, _ readings: [StretchReport.Reading]) {
        guard outsideContradicted == nil, let checkpoints = outside[size] else { return }
        let roots = roots(at: size, readings)
        outsideContradicted = checkpoints.first { !roots.contains($0.root) }
        if outsideContradicted == nil { outsideFits = size }
    }

    private func roots(at size: Int64, _ readings: [StretchReport.Reading]) -> [Hash] {
        readings.compactMap { $0.tails[size].map { tiles.root(followedBy: $0) } }
    }

    /// Moves past a whole tile, by the reading that the stored nodes speak for.
    private mutating func advance(_ report: StretchReport) {
        let tile = report.readings.first { $0.tile == report.nodes.first } ?? report.readings.first
        guard let tile = tile?.tile else { return }
        var whole = [tile]
        tiles.append(tile) { height, root in
            if height % Tile.height == 0 { whole.append(root) }
        }
        nodesFit = nodesFit && whole == report.nodes
    }
}
