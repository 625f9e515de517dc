extension Guideline {
    /// What it says on a topic; nil when it is silent.
    public func position(on topic: Topic) -> Position? {
        if let types = Self.rules(behind: topic) { return Position(types.compactMap { parts.rules[$0] }) }
        switch topic {
        case .namedInNotice: return namedInNotice
        case .watching: return parts.watching.basis.clauses.isEmpty ? nil : Position([parts.watching])
        case .reply: return Position([parts.reply] + [parts.rules[AnswerPlaceRule.key]].compactMap(\.self))
        case .signature: return Position([parts.signature])
        case .removalTime: return removalTime
        case .swearwords: return content(.swearwords)
        case .pornography: return content(.pornography)
        case .advertising: return content(.advertising)
        case .politics: return content(.politics)
        case .evidence: return step(EvidenceKeepingRule.key) { $0.isEvidenceAsked }
        case .removedRecords: return step(RemovedRecordsRule.key, \.register)
        case .policeReport: return step(PoliceReportRule.key, \.policeReport)
        case .authorNotice: return step(AuthorNoticeRule.key, \.notifyAuthor)
        case .visitorInformation: return visitors
        case .policies: return named
        default: return nil
        }
    }

    /// The topics that it says nothing on.
    public var silentTopics: [Topic] { Topic.allCases.filter { position(on: $0) == nil } }

    /// The rules that are all there is to a topic; nil for a topic that is put together in another way.
    private static func rules(behind topic: Topic) -> [RuleKey]? {
        switch topic {
        case .continuity: return [DeputyRule.key, AccessRule.key]
        // Several people with access of their own serve the same end as a deposit.
        case .credentials: return [CredentialRule.key, AccessRule.key]
        case .evidence, .removedRecords, .policeReport, .authorNotice: return nil
        default:
            let key = RuleKey(topic.rawValue)
            return RuleCatalogue.all.contains { $0.key == key } ? [key] : nil
        }
    }

    private var namedInNotice: Position? {
        guard let rule = parts.rules[ReportingRule.key] as? ReportingRule, let names = rule.namesAspect else { return nil }
        return Position(aspects: [names], clauses: rule.basis.clauses, strength: rule.basis.strength, notes: [])
    }

    /// The common limit, and the grounds that have one of their own.
    private var removalTime: Position? {
        let own = parts.grounds.filter { $0.limit != nil }
        return Position(
            aspects: parts.removal.aspects + own.compactMap(\.limitAspect), clauses: parts.removal.clauses + own.flatMap { $0.clauses.prefix(1) },
            strength: parts.removal.strength, notes: [parts.removal.note].compactMap(\.self))
    }

    private var visitors: Position? {
        let lines = parts.visitorInformation.filter { $0.setBy == .guideline }
        let (topics, clauses) = (lines.flatMap(\.tells), lines.flatMap(\.clauses))
        return Position(
            aspects: .saying(.things("tells", VisitorText.Topic.allCases.filter(topics.contains))), clauses: clauses,
            strength: clauses.first.flatMap(clause)?.strength ?? .information, notes: [])
    }

    private var named: Position? {
        let names = parts.policies.map(\.name).joined(separator: ", ")
        let aspect = Aspect(
            name: "policies", measure: .things(Set(parts.policies.map(\.id))), phrase: Phrase(names, names))
        return Position(
            aspects: parts.policies.isEmpty ? [] : [aspect], clauses: parts.policies.flatMap(\.clauses),
            strength: .information, notes: parts.policies.compactMap(\.note))
    }
}

extension Ground {
    /// Its own limit. One that the municipality chose is compared by what the guideline says, as for every duty.
    fileprivate var limitAspect: Aspect? {
        limit.map { limit in
            let swedish = words ?? "inom \(limit.words(in: .sv))"
            let english = words ?? "within \(limit.words(in: .en))"
            return Aspect(
                name: "limit.\(covers.map(\.rawValue).sorted().joined(separator: "+"))",
                measure: words == nil ? .freedom(limit.roughMinutes) : .way("words"),
                phrase: Phrase("\(name.lowercasedFirst) \(swedish)", "\(covers.phrase.english) \(english)"))
        }
    }
}
