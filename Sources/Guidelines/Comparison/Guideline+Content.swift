extension Guideline {
    /// The grounds that are about a kind of content.
    public func grounds(covering category: ContentCategory) -> [Ground] {
        parts.grounds.filter { $0.covers.contains(category) }
    }

    /// What it does about a kind of content; nil when it does not name it.
    public func content(_ category: ContentCategory) -> Position? {
        let grounds = grounds(covering: category)
        guard let ground = grounds.first else { return nil }
        let steps = grounds.flatMap(steps)
        return Position(
            aspects: .saying(
                // What stays and is referred elsewhere cannot also be removed: neither is stricter.
                ground.action == .refer
                    ? Aspect(name: "action", measure: .way(ground.action.rawValue), phrase: ground.action.phrase)
                    : .number("action", ground.action == .mustRemove ? 2 : 1, ground.action.phrase),
                .demand("evidence", ground.isEvidenceAsked, Phrase("sparas först", "kept first")),
                .permission("evidence.none", ground.evidence == .none, Phrase("behöver inte sparas", "need not be kept")),
                .demand("register", ground.register, Phrase("diarieförs", "registered")),
                .demand("policeReport", ground.policeReport, Phrase("polisanmäls", "reported to the police")),
                .demand("notifyAuthor", ground.notifyAuthor, Phrase("den som skrev får veta", "the author is told")),
                .demand("replyForbidden", ground.replyForbidden, Phrase("besvaras aldrig", "never answered"))),
            clauses: grounds.flatMap(\.clauses) + steps,
            strength: ground.clauses.first.flatMap(clause)?.strength ?? .information, notes: grounds.compactMap(\.note))
    }

    /// The clauses of the steps that go with a ground.
    private func steps(of ground: Ground) -> [ClauseID] {
        let taken: [(Bool, RuleKey)] = [
            (ground.isEvidenceAsked, EvidenceKeepingRule.key), (ground.register, RemovedRecordsRule.key),
            (ground.policeReport, PoliceReportRule.key), (ground.notifyAuthor, AuthorNoticeRule.key),
        ]
        return taken.flatMap { isTaken, key in isTaken ? parts.rules[key]?.basis.clauses ?? [] : [] }
    }

    /// A step of a removal, with the kinds of content that it is taken for. Where everything that the guideline
    /// removes takes it, the kinds go without saying.
    func step(_ key: RuleKey, _ isTaken: (Ground) -> Bool) -> Position? {
        guard let rule = parts.rules[key] else { return nil }
        let removed = parts.grounds.filter { $0.action != .refer }
        let taken = removed.filter(isTaken)
        let kinds = ContentCategory.allCases.filter { kind in taken.contains { $0.covers.contains(kind) } }
        let others = ContentCategory.allCases.filter { kind in
            !kinds.contains(kind) && removed.contains { $0.covers.contains(kind) }
        }
        let reach: Aspect? =
            taken.count == removed.count
            ? Aspect(name: "kinds", measure: .things(Set(ContentCategory.names)), phrase: Self.allRemoved)
            : .things("kinds", kinds) { others.count * 3 > kinds.count ? $0 : Self.allRemoved(but: others) }
        return Position(
            aspects: rule.aspects + .saying(reach), clauses: rule.basis.clauses, strength: rule.basis.strength,
            notes: [rule.basis.note].compactMap(\.self))
    }
}

extension Guideline {
    private static let allRemoved = Phrase("allt som tas bort", "all that is removed")

    /// A long list is easier to take in by what is not on it.
    private static func allRemoved(but others: [ContentCategory]) -> Phrase {
        Phrase(
            "\(allRemoved.swedish) utom \(others.phrase.swedish)", "\(allRemoved.english) except \(others.phrase.english)")
    }
}
