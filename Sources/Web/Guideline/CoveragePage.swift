/// What carries each clause of a guideline: by which rule, on which pages, shown by which tests, or not yet.
struct CoveragePage: Page {
    static let template: TemplateName = "coverage"

    let frame: Frame
    let title: String
    let guideline: String
    let municipality: String
    let lead: String
    let tally: [Fact]
    let views: [TabPart]
    let result: String
    let clauses: [CoveredClausePart]
}

/// One clause with what carries it.
struct CoveredClausePart: Sendable {
    let id: String
    let address: String
    let strength: StrengthPart
    let words: String
    let mark: MarkPart
    let state: String
    let carriers: [Fact]
    let screens: [ScreenPart]
    let hasScreens: Bool
    let tests: [String]
    let hasTests: Bool
    /// "Visas av 3 tester".
    let testCount: String
}

/// A place in the product.
struct ScreenPart: Sendable {
    let name: String
    /// Nil for work in the background, forms, and pages whose address needs a number.
    let place: String?
}
