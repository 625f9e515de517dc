extension LedgerExaminer {
    /// What is stored about the ledger's end.
    struct Ending {
        /// The index after the last entry.
        let end: Int64
        /// Checkpoints of larger sizes than that.
        let beyond: [Stretch.Note]
        /// The remembered right edge; nil when its row is missing or makes no sense.
        let edge: Frontier?
        /// The number of stored nodes.
        let nodes: Int64
    }

    /// Weighs what is left when all entries have been read.
    mutating func conclude(_ ending: Ending) -> LedgerVerdict {
        let trusted = fitting.first(where: isSigned)
        if let last = fitting.first, last != trusted {
            verdict.report(LedgerProblem(.checkpointChanged, checkpoint: last.size))
        }
        verdict.latest = trusted
        let longest = judgeLength(ending)
        if isUnbroken { judgeEntries(after: trusted?.size ?? 0, to: ending.end, cutOff: longest > ending.end) }
        if verdict.firstBadIndex == nil { judgeMemory(ending) }
        verdict.sort()
        return verdict
    }

    private mutating func judgeEntries(after covered: Int64, to end: Int64, cutOff: Bool) {
        if let contradicted, covered < contradicted.size {
            verdict.report(
                LedgerProblem(.rewritten, entries: covered...contradicted.size - 1, checkpoint: contradicted.size))
        } else if covered < end {
            verdict.report(LedgerProblem(cutOff ? .unprovable : .unsigned, entries: covered...end - 1))
        }
        if let outsideContradicted, contradicted == nil || outsideContradicted.size <= covered {
            let entries = outsideFits...max(outsideFits, outsideContradicted.size - 1)
            verdict.report(LedgerProblem(.twoHistories, entries: entries, checkpoint: outsideContradicted.size))
        }
    }

    /// A signed size beyond the last entry means that entries have been cut off.
    /// - Returns: the largest size that is known.
    private mutating func judgeLength(_ ending: Ending) -> Int64 {
        var longest = outside.keys.max() ?? 0
        for note in ending.beyond {
            if let checkpoint = note.claim.checkpoint, isSigned(checkpoint) {
                longest = max(longest, checkpoint.size)
            } else {
                verdict.report(LedgerProblem(.checkpointChanged, checkpoint: note.size))
            }
        }
        longest = max(longest, ending.edge?.size ?? 0)
        if longest > ending.end {
            verdict.report(LedgerProblem(.truncated, entries: ending.end...longest - 1, checkpoint: longest))
        }
        return longest
    }

    /// What the ledger remembers to be quick. It proves nothing, so it is only judged when the entries are whole.
    private mutating func judgeMemory(_ ending: Ending) {
        var whole: Int64 = 0
        var rest = ending.end / Int64(Tile.width)
        while rest > 0 {
            whole += rest
            rest /= Int64(Tile.width)
        }
        if !nodesFit || ending.nodes != whole { verdict.report(LedgerProblem(.nodesChanged)) }
        let edgeFits = ending.edge.map { $0.size == ending.end && roots.contains($0.root) } ?? false
        if !edgeFits { verdict.report(LedgerProblem(.edgeChanged)) }
    }
}
