import Guidelines

/// Puts the rows of a comparison into words. A note that belongs to several topics is told at the first.
struct ComparisonRows {
    let parts: SiteParts
    let comparison: GuidelineComparison
    /// What the two are called; two versions of one municipality's guideline need more than its name.
    let names: (left: String, right: String)
    /// Where the clauses of each lead.
    let links: (left: ClauseBook, right: ClauseBook)

    private var texts: Texts { parts.texts }

    func parts(of rows: [GuidelineComparison.Row]) -> [ComparisonRowPart] {
        var told: Set<Note> = []
        return rows.map { row in
            ComparisonRowPart(
                anchor: row.subject.name, name: row.subject.phrase.words(in: .sv), verdict: verdict(row),
                sides: [
                    side(row.left, names.left, links.left, &told), side(row.right, names.right, links.right, &told),
                ])
        }
    }

    private func verdict(_ row: GuidelineComparison.Row) -> VerdictPart {
        let values = ["left": names.left, "right": names.right]
        let key =
            switch row.verdict {
            case .silent: row.left == nil ? "comparison.sentence.silentLeft" : "comparison.sentence.silentRight"
            default: "comparison.sentence.\(row.verdict.rawValue)"
            }
        return VerdictPart(
            style: row.verdict.rawValue, word: row.verdict.phrase.words(in: .sv).capitalisedFirst,
            sentence: texts(key, values), sign: texts("comparison.sign.\(row.verdict.rawValue)"))
    }

    private func side(
        _ position: Position?, _ name: String, _ book: ClauseBook, _ told: inout Set<Note>
    ) -> ComparisonSidePart {
        let notes = (position?.notes ?? []).filter { told.insert($0).inserted }.map(NotePart.init)
        return ComparisonSidePart(
            municipality: name, says: position?.words(in: .sv).capitalisedFirst,
            silent: position == nil ? texts("comparison.silent") : nil,
            strength: position.map { StrengthPart($0.strength) }, clauses: (position?.clauses ?? []).map(book.link),
            notes: notes, hasNotes: !notes.isEmpty)
    }
}
