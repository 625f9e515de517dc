import Wording

/// What carries a clause, in words that people read.
public struct CarrierWords: Sendable, Equatable {
    /// What the part is called, as "svarstid" or "reklam".
    public let name: String
    /// What it says, with its parameters; empty when the name says it all.
    public let says: [String]
    /// What to keep in mind.
    public let note: Note?
}

extension Guideline {
    /// What a carrier says. Nothing is noted as read: this only tells of a rule, it does not use it.
    public func words(for carrier: Carrier, in language: Language) -> CarrierWords {
        let name = carrier.path.split(separator: ".", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
        switch carrier.key {
        case .document: return CarrierWords(name: RuleKey.document.title(in: language), says: [], note: nil)
        case .grounds: return words(for: parts.grounds.first { $0.id == name }, language)
        case .outcomes: return words(for: parts.outcomes.first { $0.outcome.rawValue == name }, language)
        case .policies: return words(for: parts.policies.first { $0.id == name })
        case .visitorInformation:
            let line = parts.visitorInformation.first { $0.id == name }
            return CarrierWords(
                name: carrier.key.title(in: language), says: [line.map { readable($0.text) }].compactMap(\.self), note: nil)
        default:
            guard let rule = rule(named: carrier.key) else { return words(for: parts.texts.first { $0.id == name }) }
            return CarrierWords(
                name: carrier.key.title(in: language), says: rule.aspects.map { $0.phrase.words(in: language) },
                note: rule.basis.note)
        }
    }

    /// A line for visitors as it reads when no channel is meant: its places filled in with what will stand there.
    private func readable(_ text: String) -> String {
        PlaceText.fill(
            text,
            with: [
                "municipality": municipality, "unit": "[enheten]", "purpose": "[kanalens syfte]",
                "contact": "[kontaktvägen]", "prohibited": prohibited(in: parts.grounds),
            ])
    }

    /// The rule of a name, whatever its kind; nil for parts that are lists and for what the guideline is silent about.
    private func rule(named key: RuleKey) -> (any Rule)? {
        switch key {
        case .calendar: parts.watching
        case .reply: parts.reply
        case .removal: parts.removal
        case .signature: parts.signature
        default: parts.rules[key]
        }
    }

    private func words(for ground: Ground?, _ language: Language) -> CarrierWords {
        guard let ground else { return .nothing }
        let words = ReportWords(language)
        let says = [
            ground.kind.word(in: language), ground.action.word(in: language), ground.evidence.word(in: language),
            ground.policeReport ? words.police : nil, ground.register ? words.register : nil,
            ground.notifyAuthor ? words.notify : nil, ground.replyForbidden ? words.silent : nil,
            ground.limit.map { $0.words(in: language) },
        ]
        return CarrierWords(name: ground.name, says: says.compactMap(\.self), note: ground.note)
    }

    private func words(for outcome: OutcomeRule?, _ language: Language) -> CarrierWords {
        guard let outcome else { return .nothing }
        return CarrierWords(
            name: RuleKey.outcomes.title(in: language), says: [outcome.outcome.word(in: language)], note: outcome.note)
    }

    private func words(for policy: Policy?) -> CarrierWords {
        guard let policy else { return .nothing }
        let says = [policy.reference, policy.replacedBy.map { "→ \($0)" }].compactMap(\.self)
        return CarrierWords(name: policy.name, says: says, note: policy.note)
    }

    private func words(for text: GuidanceText?) -> CarrierWords {
        guard let text else { return .nothing }
        return CarrierWords(name: text.heading, says: [text.text], note: text.note)
    }
}

extension CarrierWords {
    fileprivate static let nothing = CarrierWords(name: "", says: [], note: nil)
}
