import Wording

/// What `guideline coverage` prints.
public struct CoverageReport: Sendable {
    /// Clause by clause.
    public let clauses: [ClauseCoverage]
    /// The counts.
    public let summary: CoverageSummary
    private let guideline: Guideline

    /// - Parameters:
    ///   - guideline: shipped or a municipality's own.
    ///   - coverage: what has been recorded.
    public init(_ guideline: Guideline, with coverage: Coverage = .shipped) {
        self.guideline = guideline
        clauses = guideline.coverage(with: coverage)
        summary = CoverageSummary(clauses)
    }

    /// "hallsberg	Hallsbergs kommun	128 punkter: …", a line among others.
    public func line(in language: Language) -> String {
        "\(guideline.id)\t\(guideline.municipality)\t\(summary.sentence(in: language))"
    }

    /// Clause by clause for reading in a terminal.
    public func plainText(in language: Language) -> String {
        let heading = "\(guideline.municipality), version \(guideline.version). \(summary.sentence(in: language))."
        return ([heading, ""] + clauses.flatMap { lines(of: $0, language) }).joined(separator: "\n")
    }

    private func lines(of clause: ClauseCoverage, _ language: Language) -> [String] {
        let words = ReportWords(language)
        let strength = clause.clause.strength.word(in: language)
        let status = clause.status.word(in: language)
        let carriers = clause.carriers.map(\.part.path).joined(separator: ", ")
        return ["\(clause.id) [\(strength)] \(status): \(clause.clause.summary)"]
            + (carriers.isEmpty ? [] : ["  \(words.carriedBy): \(carriers)"])
            + clause.screens.map { "  \(words.usedIn): \($0.name(in: language)) (\($0.address))" }
            + clause.tests.map { "  \(words.shownBy): \($0)" }
    }

    /// The same as JSON, for `guideline coverage ID --json`.
    public func json() throws -> String {
        try ReportJSON.text(
            CoverageFacts(
                id: guideline.id, version: guideline.version, municipality: guideline.municipality, summary: summary,
                clauses: clauses.map(CoverageFacts.Line.init)))
    }
}

extension GuidelineLibrary {
    /// One line per guideline: what `guideline coverage` prints.
    public func coverageText(in language: Language) throws -> String {
        try all().map { CoverageReport($0).line(in: language) }.joined(separator: "\n")
    }

    /// The same as JSON, for `guideline coverage --json`.
    public func coverageJSON() throws -> String {
        try ReportJSON.text(all().map { guideline in
            CoverageFacts(
                id: guideline.id, version: guideline.version, municipality: guideline.municipality,
                summary: CoverageReport(guideline).summary, clauses: nil)
        })
    }
}

/// Coverage in the shape that is printed.
private struct CoverageFacts: Encodable {
    struct Line: Encodable {
        let id: ClauseID
        let section: String
        let strength: Strength
        let summary: String
        let status: ClauseCoverage.Status
        let carriers: [Part]
        let screens: [Screen]
        let tests: [String]

        init(_ line: ClauseCoverage) {
            id = line.id
            section = line.clause.section
            strength = line.clause.strength
            summary = line.clause.summary
            status = line.status
            carriers = line.carriers.map(Part.init)
            screens = line.screens
            tests = line.tests
        }
    }

    struct Part: Encodable {
        let kind: Guideline.Carrier.Kind
        let path: String
        let screens: [String]

        init(_ carrier: ClauseCoverage.Carrier) {
            kind = carrier.part.kind
            path = carrier.part.path
            screens = carrier.screens.map(\.address)
        }
    }

    let id: String
    let version: Int
    let municipality: String
    let summary: CoverageSummary
    let clauses: [Line]?
}
