import WorkingTime

extension ProfileReader {
    /// The rules that are blocks of their own.
    func rules() -> [RuleKey: any Rule] {
        RuleCatalogue.all.reduce(into: [:]) { rules, type in rules[type.key] = rule(type) }
    }

    private func rule<R: ProfileRule>(_ type: R.Type) -> (any Rule)? {
        guard let reader = block(R.key.name, as: R.section) else { return nil }
        let clauses = references(in: reader, rule: R.key.name)
        return R(RuleReader(reader, basis: basis(reader, clauses: clauses), profile: self))
    }

    func watching() -> WatchRule? {
        guard let reader = block("calendar", as: ProfileFormat.calendar) else { return nil }
        let source = reader.choice("setBy", of: WatchRule.Source.self) ?? .guideline
        if source != .municipality && !reader.has("clauses") {
            problems.add(line: reader.line, .missingKey("clauses", section: "calendar"))
        }
        let clauses = references(in: reader, rule: "calendar")
        let (words, openComments) = (reader.text("words"), reader.flag("openComments", otherwise: false))
        let basis = basis(reader, clauses: clauses)
        return CalendarReader(reader: reader).calendar().map {
            WatchRule(calendar: $0, setBy: source, words: words, openComments: openComments, basis: basis)
        }
    }

    func duty(_ key: String, as section: FormatSection) -> Duty? {
        guard let reader = block(key, as: section) else { return nil }
        let limit = reader.limit("limit")
        let source = reader.choice("limitSetBy", of: Duty.LimitSource.self) ?? .guideline
        let words = reader.text("words")
        let escalation = reader.choice("escalatesTo", of: Duty.Escalation.self)
        let clauses = references(in: reader, rule: key)
        let basis = basis(reader, clauses: clauses)
        if source == .municipality && !reader.has("words") {
            problems.add(line: reader.line(of: "limitSetBy"), .limitSourceNeedsWords)
        }
        guard let limit, let clause = clauses.first else { return nil }
        return Duty(
            limit: limit, limitSetBy: source, words: words, escalatesTo: escalation, basis: basis, clause: clause)
    }

    /// The signature rule, or `.none` when the profile has none; nil when it could not be read.
    func signature() -> SignatureRule? {
        guard top.has("signature") else { return SignatureRule.none }
        guard let reader = block("signature", as: ProfileFormat.signature) else { return nil }
        let parts = reader.choices("parts", of: SignatureRule.Part.self)
        let optional = reader.choices("mayBeLeftOut", of: SignatureRule.Part.self)
        let basis = basis(reader, clauses: references(in: reader, rule: "signature"))
        for part in optional where !parts.contains(part) {
            problems.add(line: reader.line(of: "mayBeLeftOut"), .partNotAsked(part.rawValue))
        }
        return SignatureRule(parts: parts, mayBeLeftOut: Set(optional), basis: basis)
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
                needsReason: reader.flag("needsReason", otherwise: false), note: reader.note())
        }
    }
}
