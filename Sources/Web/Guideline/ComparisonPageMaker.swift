import Guidelines

/// Puts a comparison into words.
struct ComparisonPageMaker {
    let parts: SiteParts
    let shelf: GuidelineShelf
    let search: ComparisonSearch

    private var texts: Texts { parts.texts }
    private var names: [String: String] { ["left": search.left.municipality, "right": search.right.municipality] }

    var page: ComparisonPage {
        let comparison = GuidelineComparison(search.left, search.right)
        let told = comparison.rows.filter { $0.left != nil || $0.right != nil }
        let shown = told.filter { search.verdict == nil || $0.verdict == search.verdict }
        let rows = ComparisonRows(
            parts: parts, comparison: comparison, names: (search.left.municipality, search.right.municipality),
            links: (parts.clauseBook, parts.clauseBook))
        return ComparisonPage(
            frame: parts.publicFrame(at: .comparison), title: texts("comparison.title", names),
            index: SiteAddress.guidelines.path, lead: texts("comparison.lead", names), action: SiteAddress.comparison.path,
            lefts: options(search.left), rights: options(search.right), views: views(told),
            chosen: search.verdict?.inAddresses ?? "", leftName: compared(search.left), rightName: compared(search.right),
            rows: rows.parts(of: shown), result: texts("comparison.result", ["count": String(shown.count), "all": String(told.count)]),
            neither: neither(comparison.rows.filter { $0.left == nil && $0.right == nil }))
    }

    private func options(_ chosen: Guideline) -> [Option] {
        shelf.all.map { Option(value: $0.id, name: $0.municipality, chosen: $0.id == chosen.id) }
    }

    private func compared(_ guideline: Guideline) -> ComparedPart {
        ComparedPart(
            municipality: guideline.municipality, address: SiteAddress.guideline(guideline.id).path,
            isDraft: guideline.document.status == .draft)
    }

    private func views(_ rows: [GuidelineComparison.Row]) -> [TabPart] {
        let all = TabPart(
            address: search.address(nil), name: texts("comparison.all"), count: String(rows.count), current: search.verdict == nil)
        return [all] + Verdict.allCases.map { verdict in
            TabPart(
                address: search.address(verdict), name: verdict.phrase.words(in: .sv).capitalisedFirst,
                count: String(rows.count { $0.verdict == verdict }), current: search.verdict == verdict)
        }
    }

    private func neither(_ rows: [GuidelineComparison.Row]) -> String? {
        guard !rows.isEmpty else { return nil }
        let names = rows.map { $0.subject.phrase.words(in: .sv).lowercasedFirst }.joined(separator: ", ")
        return texts("comparison.neither", ["topics": names])
    }
}

extension String {
    /// With a small letter first; the rest as it is.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
