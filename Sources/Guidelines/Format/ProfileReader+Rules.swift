extension ProfileReader {
    /// The clauses that a rule names. A rule must name at least one, and only clauses of the document.
    func references(in reader: SectionReader, rule: String) -> [ClauseID] {
        guard let items = reader.items("clauses") else { return [] }
        if items.isEmpty { problems.add(line: reader.line(of: "clauses"), .noClause(rule)) }
        var found: [ClauseID] = []
        var seen: Set<ClauseID> = []
        for item in items {
            guard let text = reader.text(item, called: "clauses") else { continue }
            guard let id = ClauseID(text) else {
                problems.add(line: item.line, .badClauseID(text))
                continue
            }
            if seen.insert(id).inserted {
                found.append(id)
            } else {
                problems.add(line: item.line, .repeated(text))
            }
            if !clauseIDs.contains(id) { problems.add(line: item.line, .unknownClause(text)) }
        }
        return found
    }

    func duty(_ key: String, as section: FormatSection) -> Duty? {
        guard let reader = block(key, as: section) else { return nil }
        let (limit, strength) = (reader.limit("limit"), reader.choice("strength", of: Strength.self))
        let source = reader.choice("limitSetBy", of: Duty.LimitSource.self) ?? .guideline
        let (words, note, law) = (reader.text("words"), reader.text("note"), reader.text("law"))
        let everything = reader.flag("answerEverything", otherwise: true)
        let clauses = references(in: reader, rule: key)
        if source == .municipality && !reader.has("words") {
            problems.add(line: reader.line(of: "limitSetBy"), .limitSourceNeedsWords)
        }
        guard let limit, let strength, let clause = clauses.first else { return nil }
        return Duty(
            limit: limit, limitSetBy: source, words: words, strength: strength, clauses: clauses,
            coversEverything: everything, note: note, law: law, clause: clause)
    }

    /// The signature rule, or `.none` when the profile has none; nil when it could not be read.
    func signature() -> SignatureRule? {
        guard top.has("signature") else { return SignatureRule.none }
        guard let reader = block("signature", as: ProfileFormat.signature) else { return nil }
        let parts = choices("parts", in: reader, of: SignatureRule.Part.self)
        let optional = choices("mayBeLeftOut", in: reader, of: SignatureRule.Part.self)
        let (strength, note) = (reader.choice("strength", of: Strength.self), reader.text("note"))
        let clauses = references(in: reader, rule: "signature")
        for part in optional where !parts.contains(part) {
            problems.add(line: reader.line(of: "mayBeLeftOut"), .partNotAsked(part.rawValue))
        }
        guard let strength else { return nil }
        return SignatureRule(
            parts: parts, mayBeLeftOut: Set(optional), strength: strength, clauses: clauses, note: note)
    }

    private func choices<Choice: CaseIterable & RawRepresentable<String> & Equatable>(
        _ key: String, in reader: SectionReader, of type: Choice.Type
    ) -> [Choice] {
        (reader.items(key) ?? []).reduce(into: []) { found, item in
            guard let choice = reader.choice(item, called: key, of: type) else { return }
            if found.contains(choice) {
                problems.add(line: item.line, .repeated(choice.rawValue))
            } else {
                found.append(choice)
            }
        }
    }

    func outcomes() -> [OutcomeRule] {
        guard let block = block("outcomes", as: ProfileFormat.outcomes) else { return [] }
        return Outcome.allCases.compactMap { outcome in
            guard let entry = block.entry(outcome.rawValue) else { return nil }
            let name = "outcomes.\(outcome.rawValue)"
            guard let reader = SectionReader(
                entry.value, as: ProfileFormat.outcome, called: name, problems: problems)
            else { return nil }
            return OutcomeRule(
                outcome: outcome, clauses: references(in: reader, rule: name),
                needsReason: reader.flag("needsReason", otherwise: false), note: reader.text("note"))
        }
    }
}
