import WorkingTime

/// A rule as its clause shows it: its values, and the words for them.
struct OscalRule {
    /// The part of the profile, as "reply".
    let path: String
    /// The clause that sets it; nil when the municipality chose for itself.
    let clause: ClauseID?
    /// The rule in words, for a line of its own.
    let words: [String]
    /// Its values by name, in order.
    let values: [Value]
    /// What to keep in mind, and the law behind the rule.
    let notes: [Note]
    let law: String?

    struct Value {
        let name: String
        let values: [String]
        /// What the value is in words, where it does not say so itself.
        var words: String?
    }
}

extension Guideline {
    /// Every rule that has a clause to stand with or a value to tell, in the order of the format.
    var oscalRules: [OscalRule] {
        [rule(parts.watching, "calendar", watchingValues), rule(parts.reply, "reply", values(of: parts.reply))]
            + [rule(parts.removal, "removal", values(of: parts.removal))]
            + (parts.signature.parts.isEmpty ? [] : [rule(parts.signature, "signature", signatureValues)])
            + RuleKey.all.compactMap { key in
                parts.rules[key].map { rule($0, key.name, OscalFields.values(of: $0)) }
            }
            + parts.grounds.map(rule)
    }

    private func rule(_ rule: any Rule, _ path: String, _ values: [OscalRule.Value]) -> OscalRule {
        OscalRule(
            path: path, clause: rule.basis.clause, words: rule.aspects.map(\.phrase.swedish), values: values,
            notes: [rule.basis.note].compactMap(\.self), law: rule.basis.law)
    }

    private func rule(_ ground: Ground) -> OscalRule {
        var values = [
            OscalRule.Value(name: "kind", values: [ground.kind.rawValue], words: ground.kind.word(in: .sv)),
            OscalRule.Value(name: "action", values: [ground.action.rawValue], words: ground.action.word(in: .sv)),
            OscalRule.Value(name: "covers", values: ground.covers.map(\.rawValue), words: ground.covers.phrase.swedish),
            OscalRule.Value(name: "evidence", values: [ground.evidence.rawValue], words: ground.evidence.word(in: .sv)),
        ]
        if let limit = ground.limit { values.append(value(of: limit)) }
        return OscalRule(
            path: "grounds.\(ground.id)", clause: ground.clauses.first, words: [ground.name, ground.action.word(in: .sv)],
            values: values, notes: ground.notes, law: ground.law)
    }

    private var watchingValues: [OscalRule.Value] {
        let facts = CalendarFacts(parts.watching.calendar)
        let hours = Weekday.allCases.compactMap { day -> String? in
            guard let hours = facts.hours[day.rawValue], !hours.isEmpty else { return nil }
            return "\(day.rawValue) \(hours.joined(separator: ", "))"
        }
        let week = ReportWords(.sv).week(parts.watching.calendar)
        let source = parts.watching.setBy
        return [
            OscalRule.Value(name: "hours", values: hours, words: week),
            OscalRule.Value(name: "timeZone", values: [facts.timeZone]),
            OscalRule.Value(name: "setBy", values: [source.rawValue], words: source.phrase.swedish),
        ]
    }

    private func values(of duty: Duty) -> [OscalRule.Value] {
        [value(of: duty.limit)]
            + [OscalRule.Value(name: "reading", values: [duty.reading.rawValue], words: duty.reading.phrase(in: .sv))]
            + [OscalRule.Value(name: "limitSetBy", values: [duty.limitSetBy.rawValue])]
            + (duty.escalatesTo.map { [OscalRule.Value(name: "escalatesTo", values: [$0.rawValue], words: $0.phrase.swedish)] } ?? [])
    }

    private func value(of limit: TimeLimit) -> OscalRule.Value {
        OscalRule.Value(name: "limit", values: [limit.description], words: limit.words(in: .sv))
    }

    private var signatureValues: [OscalRule.Value] {
        let optional = parts.signature.parts.filter(parts.signature.mayBeLeftOut.contains)
        return [OscalRule.Value(name: "parts", values: parts.signature.parts.map(\.rawValue), words: parts.signature.parts.phrase.swedish)]
            + (optional.isEmpty ? [] : [OscalRule.Value(name: "mayBeLeftOut", values: optional.map(\.rawValue), words: optional.phrase.swedish)])
    }
}
