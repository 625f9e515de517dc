extension DraftAnswers {
    /// Reads answers from a file, as `guideline new --print-questions` writes it. Throws every mistake, with its line.
    ///
    /// - Parameter isWhole: whether an answer that is needed and missing is a mistake; it is not when the rest is asked
    ///   afterwards.
    public static func load(path: String, isWhole: Bool = true) throws(GuidelineProblems) -> DraftAnswers {
        try load(yaml: BoundedFile.bytes(path), file: BoundedFile.name(path), isWhole: isWhole)
    }

    /// Reads answers from the bytes of a file. Throws every mistake, with its line.
    public static func load(
        yaml: some Sequence<UInt8>, file: String, isWhole: Bool = true
    ) throws(GuidelineProblems) -> DraftAnswers {
        let problems = ProblemList(file: file)
        let section = FormatSection("", DraftQuestion.all.map { .may($0.id) })
        let bytes = Array(yaml.prefix(YAMLReader.largestFile + 1))
        // Whoever stopped at the first question has a file with its heading only, and may go on from there.
        if !isWhole && bytes == Array(DraftAnswers().yaml.utf8) { return DraftAnswers() }
        let answers = YAMLReader.root(of: bytes, problems: problems)
            .flatMap { SectionReader($0, as: section, problems: problems) }
            .map { DraftAnswers(reading: $0, isWhole: isWhole) }
        return try problems.throwing(answers)
    }

    private init(reading reader: SectionReader, isWhole: Bool) {
        self.init()
        let problems = reader.problems
        for question in DraftQuestion.all {
            guard let entry = reader.entry(question.id) else { continue }
            let values = DraftAnswerReader(question: question, problems: problems).values(of: entry.value)
            if let values { give(values, to: question) }
        }
        for question in DraftQuestion.all where reader.has(question.id) && !isAsked(question) {
            // An answer that would change nothing, as the template has it, is no mistake.
            if hasAnswer(to: question), let values = values(of: question), !values.isEmpty, !isDefault(values, question) {
                problems.add(line: reader.line(of: question.id), .draft(
                    swedish: "\(question.id) hör till en fråga som du har svarat ”\(Self.silence)” på; ta bort raden eller ändra det svaret.",
                    english: "\(question.id) belongs to a question that you have answered with silence; remove the line or change that answer."))
            }
        }
        for complaint in conflicts { problems.add(line: reader.line(of: complaint.question), complaint.complaint) }
        guard isWhole else { return }
        for question in missing where !reader.has(question.id) {
            problems.add(line: 1, .missingKey(question.id, section: ""))
        }
    }

    private func isDefault(_ values: [String], _ question: DraftQuestion) -> Bool {
        guard case .answer(let text) = question.otherwise else { return false }
        return values == (question.kind.isList ? DraftAnswerReader.split(text) : [text])
    }

    /// Answers that do not go together.
    var conflicts: [(question: String, complaint: Complaint)] {
        DraftQuestion.all.compactMap { question in
            conflict(in: question).map { (question.id, $0) }
        }
    }

    /// Why an answer does not go together with one before it; nil when it does.
    func conflict(in question: DraftQuestion) -> Complaint? {
        let values = said(question.id)
        if question.id == "underskrift-utelamnas" {
            let parts = said("underskrift")
            return values.first { !parts.contains($0) }.map {
                .draft(swedish: "”\($0)” finns inte i underskriften; lägg till det där eller ta bort det här.",
                    english: "\"\($0)\" is not in the signature; add it there or remove it here.")
            }
        }
        let kinds = ["tas-bort", "far-tas-bort", "hanvisas"]
        guard let place = kinds.firstIndex(of: question.id) else { return nil }
        let earlier = Set(kinds.prefix(place).flatMap(said))
        return values.first(where: earlier.contains).map {
            .draft(swedish: "”\($0)” har redan ett svar i en tidigare fråga; ta bort det på ett av ställena.",
                english: "\"\($0)\" has been answered in an earlier question; remove it in one place.")
        }
    }

    /// The answers as a file that can be read again: what an interview keeps while it goes on.
    public var yaml: String {
        let lines = DraftQuestion.all.compactMap { question -> String? in
            guard hasAnswer(to: question), let values = values(of: question) else { return nil }
            return "\(question.id): \(DraftYAML.answer(values, isList: question.kind.isList))"
        }
        return "# Svar till kanalvakt guideline new. Rader som börjar med # är anteckningar.\n"
            + lines.joined(separator: "\n") + "\n"
    }

    /// A file with every question, its help and what holds unless it is answered: what `--print-questions` writes.
    public static var template: String {
        let start = """
            # Frågorna som en ny riktlinje görs av. Skriv svaret efter kolonet och spara filen som UTF-8.
            # Stryk inget: ett svar som är \(silence) lämnar ni som det är när dokumentet inte säger något.
            # Flera svar på samma fråga skrivs med komma emellan.
            # Gör sedan riktlinjen: kanalvakt guideline new --answers DEN-HÄR-FILEN --out riktlinje.yaml

            """
        let themes = DraftTheme.allCases.map { theme in
            let questions = DraftQuestion.all.filter { $0.theme == theme }.map(\.template).joined(separator: "\n")
            return "\n# --- \(theme.rawValue) ---\n\n\(questions)"
        }
        return start + themes.joined()
    }
}

extension DraftQuestion {
    /// The question as it stands in a file of answers.
    fileprivate var template: String {
        let notes = [text, help] + choices + (example.map { ["Till exempel: \($0)"] } ?? [])
        let value: String =
            switch otherwise {
            case .needed: ""
            case .silent: " \(DraftAnswers.silence)"
            case .answer(let answer): " \(DraftYAML.scalar(answer))"
            case .made: ""
            }
        // What is made from other answers is left to be made.
        let line = if case .made = otherwise { "# \(id):" } else { "\(id):\(value)" }
        return notes.map { "# \($0)\n" }.joined() + line + "\n"
    }

    private var choices: [String] {
        let options = kind.options
        guard !options.isEmpty else { return mayBeSilent ? ["Finns inget att skriva: \(DraftAnswers.silence)"] : [] }
        let words = options.map(\.words) + (mayBeSilent ? [DraftAnswers.silence] : [])
        return ["Svar\(kind.isList ? ", ett eller flera" : ""): \(words.joined(separator: " | "))"]
    }
}
