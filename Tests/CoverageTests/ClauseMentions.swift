@testable import Guidelines

/// The clauses that the name of a test says it shows: "HBG-8.3", "GOT-27, GOT-28", "HBG-6.1–6.6", "KUN-2 to KUN-5".
struct ClauseMentions {
    /// Every clause of the shipped guidelines, in the order of each document.
    private let documents: [[ClauseID]]
    private let prefixes: Set<Substring>

    init(_ guidelines: [Guideline]) {
        documents = guidelines.map { $0.clauses.map(\.id) }
        prefixes = Set(documents.flatMap(\.self).map { $0.text.prefix { $0 != "-" } })
    }

    /// What a name says.
    struct Found {
        /// The clauses that are shown.
        var clauses: [ClauseID] = []
        /// What looks like a clause and is none of a shipped guideline.
        var unknown: [String] = []
    }

    /// A range over a whole guideline is about the guideline and shows no clause of it, so it finds nothing.
    func found(in name: String) -> Found {
        var found = Found()
        for match in name.matches(of: #/\b([A-Z]{2,8})-(\d+(?:\.\d+)*)(?:\s*(?:–|…|\bto\b)\s*(?:[A-Z]{2,8}-)?(\d+(?:\.\d+)*))?/#)
        where prefixes.contains(match.output.1) {
            let first = "\(match.output.1)-\(match.output.2)"
            let last = match.output.3.map { "\(match.output.1)-\($0)" } ?? first
            guard let clauses = range(first, last) else {
                found.unknown.append(String(match.output.0))
                continue
            }
            let isWhole = clauses.count > 1 && documents.contains { $0.count == clauses.count && $0.first == clauses.first }
            if !isWhole { found.clauses += clauses }
        }
        return found
    }

    /// Those from one to another in the order of their document; nil when there is no such range.
    private func range(_ first: String, _ last: String) -> [ClauseID]? {
        guard let document = documents.first(where: { $0.contains { $0.text == first } }),
            let start = document.firstIndex(where: { $0.text == first }), let end = document.firstIndex(where: { $0.text == last }),
            start <= end
        else { return nil }
        return Array(document[start...end])
    }
}
