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
        let count = ReportWords(language).count(guideline.clauses.count)
        let verdict = language == .sv ? "inga fel. " : "no mistakes. "
        return (["\(file): \(verdict)\(guideline.municipality), \(count)."] + Self.advice(guideline, language))
            .joined(separator: "\n")
    }

    /// What a right profile still leaves open, for whoever wrote it to judge.
    private static func advice(_ guideline: Guideline, _ language: Language) -> [String] {
        let loose = guideline.uncarriedClauses.map(\.text).joined(separator: ", ")
        let silent = guideline.silentTopics.map { $0.phrase.words(in: language).lowercasedFirst }.joined(separator: ", ")
        let unjudged = guideline.unjudgedQuestions.joined(separator: ", ")
        var advice: [String] = []
        if !loose.isEmpty {
            advice.append(
                language == .sv
                    ? "Ingen regel eller text nämner de här punkterna, så inget i Kanalvakt följer dem: \(loose). Nämn dem under clauses i den regel eller text som gäller."
                    : "No rule or text names these clauses, so nothing in Kanalvakt follows them: \(loose). Name them under clauses in the rule or text they belong to.")
        }
        if !unjudged.isEmpty {
            advice.append(
                language == .sv
                    ? "Punkterna säger ska, men inte vilket svar som gäller för frågorna \(unjudged) i startForm. Därför kan en kanal godkännas vad svaret än är. Skriv wanted: yes eller wanted: no."
                    : "The clauses say must, but not which answer they want to the questions \(unjudged) in startForm. So a channel can be approved whatever the answer is. Write wanted: yes or wanted: no.")
        }
        if !silent.isEmpty {
            advice.append(
                language == .sv
                    ? "Riktlinjen säger inget om: \(silent). Det är inget fel. Säger ert dokument något om det, lägg till blocket."
                    : "The guideline says nothing on: \(silent). That is no mistake. If your document says something on it, add the block.")
        }
        return advice
    }

    /// The same as JSON, for `guideline check --json`.
    public func json(in language: Language) throws -> String {
        let lines = problems.map { CheckedFile.Line(line: $0.line, sentence: $0.sentence(in: language)) }
        return try ReportJSON.text(
            CheckedFile(
                file: file, valid: isValid, problems: lines, uncarried: guideline?.uncarriedClauses ?? [],
                unjudged: guideline?.unjudgedQuestions ?? [], silent: guideline?.silentTopics.map(\.rawValue) ?? []))
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
    let uncarried: [ClauseID]
    let unjudged: [String]
    let silent: [String]
}

extension Guideline {
    /// The names of the questions before a start that a must asks without saying which answer it wants.
    fileprivate var unjudgedQuestions: [String] {
        (parts.rules[StartFormRule.key] as? StartFormRule)?.unjudged { clause($0)?.strength }.map(\.id) ?? []
    }
}
