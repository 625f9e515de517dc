import Wording
import WorkingTime

extension Guideline {
    /// The guideline for reading in a terminal: what `guideline show` prints.
    public func plainText(in language: Language) -> String {
        let words = ReportWords(language)
        let parts = [heading(words), rules(words), topicLines(words), groundLines(words), outcomeLines(words), clauseLines(words)]
        return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private func heading(_ words: ReportWords) -> [String] {
        let decision = [document.decidedBy, document.decidedOn?.description, document.caseNumber].compactMap(\.self)
        let about = [words(document.status), decision.joined(separator: ", ")].filter { !$0.isEmpty }
        return [
            "\(municipality): \(document.title)",
            "\(id), version \(version). " + about.joined(separator: ", ") + ".",
        ] + [document.note?.words].compactMap(\.self)
    }

    private func rules(_ words: ReportWords) -> [String] {
        let source = parts.watching.basis.clauses.isEmpty
            ? parts.watching.setBy.phrase.words(in: words.language) : words.list(parts.watching.basis.clauses)
        let watch = "\(words.watching): \(words.week(parts.watching.calendar)) (\(source))"
        let signed = signature.parts.map { part in
            part.phrase.words(in: words.language) + (signature.mayBeLeftOut.contains(part) ? words.leftOut : "")
        }
        let signatureLine = "\(words.signature): \(signed.joined(separator: ", ")) (\(words.list(signature.clauses)))"
        return [
            told(watch, [parts.watching.basis.note]), "\(words.reply): \(duty(reply, words))", "\(words.removal): \(duty(removal, words))",
        ] + (signed.isEmpty ? [] : [told(signatureLine, [signature.basis.note])])
    }

    private func duty(_ duty: Duty, _ words: ReportWords) -> String {
        let limit = "\(duty.limit.words(in: words.language)), \(duty.reading.phrase(in: words.language))"
        let line = "\(duty.strength.word(in: words.language)), \(limit) (\(words.list(duty.clauses)))"
        return told(line, [duty.note])
    }

    /// A line with what to keep in mind under it.
    private func told(_ line: String, _ notes: [Note?], indent: String = "  ") -> String {
        ([line] + notes.compactMap { $0.map { indent + $0.words } }).joined(separator: "\n")
    }

    /// What else it says. Topics that have a line of their own above, or a list of their own below, are passed over.
    private func topicLines(_ words: ReportWords) -> [String] {
        let told: Set<Topic> = [.watching, .reply, .removalTime, .signature, .swearwords, .pornography, .advertising, .politics]
        return Topic.allCases.filter { !told.contains($0) }.compactMap { topic in
            position(on: topic).map { position in
                let name = topic.phrase.words(in: words.language)
                let line = "\(name): \(position.words(in: words.language)) (\(words.list(position.clauses)))"
                return self.told(line, position.notes)
            }
        }
    }

    private func groundLines(_ words: ReportWords) -> [String] {
        [words.grounds] + grounds.map { ground in
            let does = [
                ground.action.word(in: words.language),
                ground.action == .refer ? nil : ground.evidence.word(in: words.language),
                ground.policeReport ? words.police : nil, ground.register ? words.register : nil,
                ground.notifyAuthor ? words.notify : nil, ground.replyForbidden ? words.silent : nil,
            ].compactMap(\.self)
            let kind = ground.kind.word(in: words.language)
            let clauses = words.list(Array(ground.clauses.prefix(1)))
            let line = "  \(ground.id): \(ground.name) – \(kind); \(does.joined(separator: ", ")) (\(clauses))"
            return told(line, [ground.note], indent: "    ")
        }
    }

    private func outcomeLines(_ words: ReportWords) -> [String] {
        [words.outcomes] + outcomes.map { rule in
            "  \(rule.outcome.word(in: words.language)) (\(words.list(rule.clauses)))"
        }
    }

    private func clauseLines(_ words: ReportWords) -> [String] {
        let carriers = carriers
        return [words.clauses] + clauses.map { clause in
            let carried = carriers[clause.id].map { $0.map(\.path).joined(separator: ", ") } ?? words.notYet
            return "  \(clause.id) [\(clause.strength.word(in: words.language))] \(clause.summary) → \(carried)"
        }
    }
}
