extension DraftAnswers {
    /// The profile that the answers make, ready to be kept in a file. Throws when an answer is missing.
    public func profile() throws(GuidelineProblems) -> String {
        let problems = ProblemList(file: "")
        for question in missing { problems.add(line: 1, .missingKey(question.id, section: "")) }
        guard problems.isEmpty else { throw problems.all }
        return DraftProfile(self).text
    }
}

extension DraftProfile {
    /// The file, with notes on what to do next.
    var text: String {
        let start = """
            # Gjord av kanalvakt guideline new. Formatet beskrivs i docs/reference/guideline-format.md.
            # Kontrollera filen när du har ändrat i den: kanalvakt guideline check DEN-HÄR-FILEN
            format: 1
            id: \(answers.first("kortnamn") ?? "")
            version: 1
            """
        let blocks = sections.map { note, key, value in
            "\n" + (note.map { "# \($0)\n" } ?? "") + value.lines(of: key).joined(separator: "\n")
        }
        return ([start] + blocks).joined(separator: "\n") + "\n"
    }

    private var sections: [(note: String?, key: String, value: DraftYAML)] {
        let facts: [(String?, String, DraftYAML)] = [
            (nil, "municipality", .block(values["municipality"] ?? [])),
            (nil, "document", .block((values["document"] ?? []) + clauseEntry("document"))),
            ("När någon är på plats. Tidsgränserna räknas i den tiden.", "calendar", .block(calendar)),
        ]
        return facts + [clauseSection] + ruleSections
    }

    private var clauseSection: (String?, String, DraftYAML) {
        let note = """
            Punkterna i ert dokument. Byt section mot avsnittets nummer där punkten står, till exempel "4.2".
            # strength: must = ska, should = bör, may = får, information = upplyser. Ändra där ert dokument säger något annat.
            """
        return (
            note, "clauses",
            .blocks(
                clauses.map { clause in
                    [
                        ("id", .text(clause.id.text)), ("section", .text(clause.section)),
                        ("strength", .text(clause.strength.rawValue)), ("summary", .text(clause.summary)),
                    ]
                })
        )
    }

    private var ruleSections: [(String?, String, DraftYAML)] {
        let outcomes = Outcome.allCases.compactMap { outcome -> Entry? in
            let entries = clauseEntry("outcomes.\(outcome.rawValue)")
            let needsReason: [Entry] = outcome == .noAnswerNeeded || outcome == .removed ? [("needsReason", .text("true"))] : []
            return entries.isEmpty ? nil : (outcome.rawValue, .block(entries + needsReason))
        }
        let named = ["reply", "removal", "signature"] + RuleCatalogue.all.map { $0.key.name }
        return named.compactMap(rule) + [
            ("Vad som inte hör hemma i kanalerna. De åtta första kräver lagen.", "grounds", grounds),
            ("Hur ett inlägg kan avslutas.", "outcomes", .block(outcomes)),
        ] + [
            visitorInformation.map { ("Vad besökarna får veta. Texterna är förslag; ändra dem som ni vill.", "visitorInformation", $0) },
            policies.map { (nil, "policies", $0) },
        ].compactMap(\.self)
    }

    private func rule(_ key: String) -> (String?, String, DraftYAML)? {
        guard carried[key] != nil else { return nil }
        let questions: [Entry] = key == "startForm" ? startQuestions.map { [("questions", $0)] } ?? [] : []
        return (nil, key, .block((values[key] ?? []) + questions + clauseEntry(key)))
    }

    private func clauseEntry(_ carrier: String) -> [Entry] {
        let clauses = carrier == "document" ? documentClauses : carried[carrier] ?? []
        return clauses.isEmpty ? [] : [("clauses", .list(clauses.map(\.text)))]
    }

    private var calendar: [Entry] {
        let days = DraftQuestion.named("bevakningsdagar").map(answers.chosen)?.map(\.value) ?? []
        let hours = days.map { ($0, DraftYAML.list(answers.said("bevakningstider"))) }
        let entries = values["calendar"] ?? []
        let holidays = entries.filter { $0.key.hasPrefix("holidays.") }.map { (String($0.key.dropFirst(9)), $0.value) }
        return clauseEntry("calendar") + entries.filter { !$0.key.hasPrefix("holidays.") }
            + [("hours", .block(hours)), ("holidays", .block(holidays))]
    }
}
