import Wording

/// What `guideline check FILE` answers: every mistake of a profile, or that there is none.
public struct GuidelineCheck: Sendable {
    /// The file's name.
    public let file: String
    /// The guideline, when the profile is right.
    public let guideline: Guideline?
    /// The mistakes in order of their lines; empty when the profile is right.
    public let problems: [Problem]

    /// Checks a profile in a file. Never reads more of it than a profile may hold.
    public init(path: String) {
        file = BoundedFile.name(path)
        do {
            guideline = try Guideline.load(path: path)
            problems = []
        } catch {
            guideline = nil
            problems = error.problems
        }
    }

    /// Whether the profile is right.
    public var isValid: Bool { problems.isEmpty }

    /// One line per mistake, or one that says that all is well.
    public func plainText(in language: Language) -> String {
        guard let guideline else { return problems.map { $0.located(in: language) }.joined(separator: "\n") }
        let uncarried = guideline.clauses.count - guideline.carriers.count
        let count = ReportWords(language).count(guideline.clauses.count)
        return language == .sv
            ? "\(file): inga fel. \(guideline.municipality), \(count), varav \(uncarried) ännu inte bärs av någon regel eller text."
            : "\(file): no mistakes. \(guideline.municipality), \(count), of which \(uncarried) are not yet carried by a rule or text."
    }

    /// The same as JSON, for `guideline check --json`.
    public func json(in language: Language) throws -> String {
        let lines = problems.map { CheckedFile.Line(line: $0.line, sentence: $0.sentence(in: language)) }
        return try ReportJSON.text(CheckedFile(file: file, valid: isValid, problems: lines))
    }
}

private struct CheckedFile: Encodable {
    struct Line: Encodable {
        let line: Int
        let sentence: String
    }

    let file: String
    let valid: Bool
    let problems: [Line]
}
