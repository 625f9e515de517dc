import Wording

extension GuidelineLibrary {
    /// One line per guideline: what `guideline list` prints.
    public func plainText(in language: Language) throws -> String {
        let words = ReportWords(language)
        return try all().map { guideline in
            let document = guideline.document
            let decided = [words(document.status).lowercased(), document.decidedOn?.description].compactMap(\.self)
            let facts = ["version \(guideline.version)", decided.joined(separator: " "), words.count(guideline.clauses.count)]
            return "\(guideline.id)\t\(guideline.municipality)\t\(facts.joined(separator: ", "))"
        }.joined(separator: "\n")
    }

    /// The same as JSON, for `guideline list --json`.
    public func json() throws -> String {
        try ReportJSON.text(all().map(ListedGuideline.init))
    }
}

private struct ListedGuideline: Encodable {
    let id: String
    let version: Int
    let municipality: String
    let title: String
    let status: GuidelineDocument.Status
    let decidedOn: String?
    let clauses: Int

    init(_ guideline: Guideline) {
        id = guideline.id
        version = guideline.version
        municipality = guideline.municipality
        title = guideline.document.title
        status = guideline.document.status
        decidedOn = guideline.document.decidedOn?.description
        clauses = guideline.clauses.count
    }
}
