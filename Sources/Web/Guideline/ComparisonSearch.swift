import Guidelines

/// Which two guidelines somebody compares, and which verdicts they want to see, as it stands in the address.
struct ComparisonSearch: Sendable {
    let left: Guideline
    let right: Guideline
    let verdict: Verdict?

    /// The municipality's own stands first, and the next beside it, where the address does not say otherwise.
    /// - Throws: `WebRefusal.noSuchPage` for a guideline that is not here.
    init(_ query: FormFields, _ shelf: GuidelineShelf) throws {
        left = try query["a"].isEmpty ? shelf.own : shelf.guideline(query["a"])
        let first = shelf.all.first { [left] in $0.id != left.id } ?? shelf.own
        right = try query["b"].isEmpty ? first : shelf.guideline(query["b"])
        verdict = Verdict.allCases.first { $0.inAddresses == query["utfall"] }
    }

    /// The address that shows the same two with another choice of verdicts.
    func address(_ verdict: Verdict?) -> String {
        let pair = "\(SiteAddress.comparison.path)?a=\(left.id)&b=\(right.id)"
        return verdict.map { "\(pair)&utfall=\($0.inAddresses)" } ?? pair
    }
}

extension Verdict {
    /// The word that stands for it in addresses.
    var inAddresses: String {
        switch self {
        case .equal: "lika"
        case .stricter: "strangare"
        case .looser: "friare"
        case .silent: "tyst"
        case .conflicting: "skiljer"
        }
    }
}
