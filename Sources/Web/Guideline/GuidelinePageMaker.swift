import Guidelines
import Organisation

/// Puts a guideline into words.
struct GuidelinePageMaker {
    let parts: SiteParts
    let shelf: GuidelineShelf
    let guideline: Guideline
    let filter: ClauseFilter
    /// The versions that have been adopted here, the newest first; none of another municipality's guideline.
    let versions: [AdoptedGuideline]
    /// Whether whoever reads this may see the ledger.
    let seesLedger: Bool
    /// What was just done, if anything.
    let confirmation: String?

    var texts: Texts { parts.texts }
    private var document: GuidelineDocument { guideline.document }
    private var isOwn: Bool { guideline.id == shelf.own.id }
    private var isInForce: Bool { !isOwn || guideline.version == shelf.own.version }

    var page: GuidelinePage {
        let clauses = ClausePartMaker(parts: parts, guideline: guideline, filter: filter, query: isInForce ? "" : "?version=\(guideline.version)")
        let (sections, policies, guidance) = (clauses.sections, self.policies, self.guidance)
        return GuidelinePage(
            frame: parts.publicFrame(at: .guideline(guideline.id), confirmation: confirmation), title: "\(document.title), \(guideline.municipality)",
            index: SiteAddress.guidelines.path, municipality: guideline.municipality, heading: document.title,
            lead: lead,
            stamp: texts("guideline.\(document.status.rawValue)"), stampNote: stampNote, isDraft: document.status == .draft,
            facts: facts, notes: [document.note].compactMap(\.self).map(NotePart.init), ways: ways, legend: legend,
            guidance: guidance, hasGuidance: !guidance.isEmpty, topics: topics, silent: silent, filter: clauses.filterPart(sections), contents: clauses.contents(sections), sections: sections,
            policies: policies, hasPolicies: !policies.isEmpty, versions: versions.map(version), hasVersions: !versions.isEmpty, check: SiteAddress.check.path)
    }

    private var lead: String {
        let values = ["municipality": guideline.municipality, "version": String(guideline.version)]
        let key = isInForce ? (isOwn ? "guideline.leadOwn" : "guideline.lead") : "guideline.leadEarlier"
        return texts.counted(key, guideline.clauses.count, values)
    }

    private var topics: [TopicPart] {
        Topic.allCases.compactMap { topic in
            guideline.position(on: topic).map { position in
                TopicPart(
                    name: topic.phrase.words(in: .sv), words: position.words(in: .sv).capitalisedFirst,
                    strength: StrengthPart(position.strength), clauses: parts.links(position.clauses))
            }
        }
    }

    private var silent: String? {
        let topics = guideline.silentTopics.map { $0.phrase.words(in: .sv).lowercasedFirst }
        return topics.isEmpty ? nil : texts("guideline.silent", ["topics": topics.joined(separator: ", ")])
    }

    private func version(_ adopted: AdoptedGuideline) -> VersionPart {
        let name = texts("guideline.versionName", ["version": String(adopted.version)])
        let who = adopted.personName ?? texts("guideline.adoptedAtStart")
        let decision = [adopted.decision, adopted.decidedOn].compactMap(\.self).joined(separator: ", ")
        let values = ["who": who, "when": parts.times.date(adopted.adoptedAt), "decision": decision]
        let isShown = adopted.version == guideline.version
        return VersionPart(
            name: name, words: texts(decision.isEmpty ? "guideline.adoptedBy" : "guideline.adoptedAfter", values),
            address: isShown ? nil : "\(SiteAddress.guideline(adopted.guideline).path)?version=\(adopted.version)",
            ledger: seesLedger ? ledger(adopted) : nil)
    }

    private func ledger(_ adopted: AdoptedGuideline) -> FrameLink {
        FrameLink(
            address: SiteAddress.ledgerEntry(adopted.ledgerIndex).path,
            name: texts("ledger.entry", ["number": String(adopted.ledgerIndex)]), current: false)
    }

    private var stampNote: String {
        document.decidedOn.map { parts.times.date($0) } ?? texts("guideline.noDate")
    }

    private var facts: [Fact] {
        let told: [(String, String?)] = [
            (document.status == .draft ? "guideline.toBeDecidedBy" : "guideline.decidedBy", document.decidedBy), ("guideline.decidedOn", document.decidedOn.map { parts.times.date($0) }),
            ("guideline.caseNumber", document.caseNumber), ("guideline.owner", document.owner),
            ("guideline.replaces", document.replaces), ("guideline.scope", document.scope),
            ("guideline.version", "\(guideline.version)"),
        ]
        let missing = texts("guideline.notSaid")
        let asked: Set = ["guideline.decidedBy", "guideline.toBeDecidedBy", "guideline.decidedOn", "guideline.caseNumber", "guideline.owner"]
        return told.compactMap { key, words in
            if let words { return Fact(texts(key), words) }
            return asked.contains(key) ? Fact(texts(key), missing) : nil
        }
    }

    private var ways: [WayPart] {
        let own = shelf.own
        let comparison =
            isOwn
            ? WayPart(
                address: SiteAddress.comparison.path, name: texts("guideline.compare"), hint: texts("guideline.compareHint"))
            : WayPart(
                address: "\(SiteAddress.comparison.path)?a=\(own.id)&b=\(guideline.id)",
                name: texts("guideline.compareOwn", ["municipality": own.municipality]), hint: texts("guideline.compareHint"))
        return [
            comparison,
            WayPart(
                address: SiteAddress.coverage(guideline.id).path, name: texts("guideline.coverage"),
                hint: texts("guideline.coverageHint")),
            WayPart(
                address: SiteAddress.oscal(guideline.id).path, name: texts("guideline.oscal"), hint: texts("guideline.oscalHint")),
        ]
    }

    private var legend: [LegendPart] {
        Strength.allCases.map { strength in
            let count = guideline.clauses.count { $0.strength == strength }
            return LegendPart(
                strength: StrengthPart(strength), meaning: texts("strength.\(strength.rawValue)"),
                count: texts.counted("guideline.clauses", count))
        }
    }

    private var guidance: [GuidancePart] {
        let guidance = PageGuidance(parts.by(guideline))
        return guidance.texts(at: .guideline) + guidance.texts(at: .privateUse)
    }

    private var policies: [PolicyPart] {
        guideline.policies.map { policy in
            PolicyPart(
                kind: policy.kind.phrase.words(in: .sv), name: policy.name.capitalisedFirst, reference: policy.reference,
                replaced: policy.replacedBy.map { texts("guideline.replacedBy", ["law": $0]) },
                link: policy.link.map { OutsideLink(link: $0, shown: OutsideLink.shown($0)) },
                clauses: parts.links(policy.clauses), notes: [policy.note].compactMap(\.self).map(NotePart.init))
        }
    }
}
