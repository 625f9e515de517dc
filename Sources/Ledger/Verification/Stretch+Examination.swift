extension Stretch {
    /// Hashes every entry and compares it with what is kept beside it. The costly part of verification; knows
    /// nothing of other stretches, so that several can be done at once.
    func examined() -> StretchReport {
        var report = StretchReport(rows: Int64(rows.count), nodes: nodes)
        let links = Dictionary(notes.map { ($0.size, $0) }) { first, _ in first }
        var kept: [Hash] = []
        var made: [Hash] = []
        var expected = start
        for row in rows {
            guard row.index >= expected else {
                report.problems.append(LedgerProblem(.misplaced, entries: row.index...row.index))
                report.isUnbroken = false
                continue
            }
            if row.index > expected {
                report.problems.append(LedgerProblem(.missing, entries: expected...row.index - 1))
                report.isUnbroken = false
            }
            let hash = examine(row, note: links[row.index], into: &report)
            kept.append(row.leaf ?? hash)
            made.append(hash)
            expected = row.index &+ 1
        }
        report.claims = notes.filter { $0.size != start }.map(\.claim)
        if report.isUnbroken {
            report.readings = [reading(of: kept)] + (kept == made ? [] : [reading(of: made)])
        }
        return report
    }

    /// Looks at one entry, and tells its hash.
    private func examine(_ row: Row, note: Note?, into report: inout StretchReport) -> Hash {
        guard var body = row.body else {
            report.problems.append(LedgerProblem(.changed, entries: row.index...row.index))
            return row.leaf ?? .emptyTree
        }
        return body.withUTF8 { bytes in
            let hash = Hash.leaf(bytes)
            if hash != row.leaf {
                report.problems.append(LedgerProblem(.changed, entries: row.index...row.index))
            } else if !EntryBody.ends(bytes, with: row.index) {
                report.problems.append(LedgerProblem(.misplaced, entries: row.index...row.index))
            } else {
                report.problems += linkProblem(digest: CheckpointLink.digest(in: bytes), note: note, at: row.index)
            }
            return hash
        }
    }

    /// The entry after a checkpoint carries its digest; here both are compared.
    private func linkProblem(digest: Hash?, note: Note?, at size: Int64) -> [LedgerProblem] {
        switch (digest, note) {
        case (nil, nil): []
        case (_?, nil): [LedgerProblem(.checkpointMissing, checkpoint: size)]
        case (let digest, let note?):
            digest == note.text.map { Hash.plain($0.utf8) } ? [] : [LedgerProblem(.checkpointChanged, checkpoint: size)]
        }
    }

    private func reading(of leaves: [Hash]) -> StretchReport.Reading {
        let wanted = Set(notes.map(\.size) + sizes)
        var tails: [Int64: Hash] = [:]
        var frontier = Frontier()
        for leaf in leaves {
            frontier.append(leaf)
            let size = start &+ frontier.size
            if wanted.contains(size) { tails[size] = frontier.root }
        }
        let root = frontier.root
        return StretchReport.Reading(root: root, tile: leaves.count == Tile.width ? root : nil, tails: tails)
    }
}

extension Stretch.Note {
    /// The checkpoint that the row should hold.
    var claim: StretchReport.Claim {
        let checkpoint = text.flatMap { try? Checkpoint(parsing: $0) }
        return StretchReport.Claim(size: size, checkpoint: checkpoint?.size == size ? checkpoint : nil)
    }
}
