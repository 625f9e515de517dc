import Guidelines

/// The guidelines that come with the product, read once.
struct ShippedGuidelines: Sendable {
    /// In the order of the municipalities' names.
    let guidelines: [Guideline]
    private let owners: [ClauseID: String]

    /// Takes every profile of the library that is right; a faulty one is found by its own tests and must not take the
    /// site down.
    init(library: GuidelineLibrary) {
        guidelines = library.ids.compactMap { try? library.guideline($0) }.sorted { $0.municipality < $1.municipality }
        let clauses = guidelines.flatMap { guideline in guideline.clauses.map { ($0.id, guideline.id) } }
        owners = Dictionary(clauses) { first, _ in first }
    }

    /// The name of the guideline that has a clause; nil when none does.
    func owner(of clause: ClauseID) -> String? { owners[clause] }
}

/// The guidelines that can be read on the site: the one in force, and the others that come with the product.
struct GuidelineShelf: Sendable {
    let own: Guideline
    let others: [Guideline]

    init(own: Guideline, shipped: ShippedGuidelines) {
        self.own = own
        others = shipped.guidelines.filter { $0.id != own.id }
    }

    var all: [Guideline] { [own] + others }

    /// - Throws: `WebRefusal.noSuchPage` when there is no guideline of that name.
    func guideline(_ id: String) throws -> Guideline {
        guard let found = all.first(where: { $0.id == id }) else { throw WebRefusal.noSuchPage }
        return found
    }
}

extension SiteParts {
    /// What can be read now.
    var shelf: GuidelineShelf { GuidelineShelf(own: guideline, shipped: shipped) }
    /// Where each clause can be read.
    var clauseBook: ClauseBook { ClauseBook(own: guideline, shipped: shipped) }
}
