import Guidelines

/// Puts a guideline into words.
struct GuidelinePageMaker {
    let parts: SiteParts
    let shelf: GuidelineShelf
    let guideline: Guideline
    let filter: ClauseFilter

    var texts: Texts { parts.texts }
    private var document: GuidelineDocument { guideline.document }
    private var isOwn: Bool { guideline.id == shelf.own.id }

    var page: GuidelinePage {
        let clauses = ClausePartMaker(parts: parts, guideline: guideline, filter: filter)
        let (sections, policies, guidance) = (clauses.sections, self.policies, self.guidance)
        return GuidelinePage(
            frame: parts.publicFrame(at: .guideline(guideline.id)), title: "\(document.title), \(guideline.municipality)",
            index: SiteAddress.guidelines.path, municipality: guideline.municipality, heading: document.title,
            lead: texts.counted(isOwn ? "guideline.leadOwn" : "guideline.lead", guideline.clauses.count, ["municipality": guideline.municipality]),
            stamp: texts("guideline.\(document.status.rawValue)"), stampNote: stampNote, isDraft: document.status == .draft,
            facts: facts, notes: [document.note].compactMap(\.self).map(NotePart.init), ways: ways, legend: legend,
            guidance: guidance, hasGuidance: !guidance.isEmpty, topics: [], silent: nil, filter: clauses.filterPart(sections), contents: clauses.contents(sections), sections: sections,
            policies: policies, hasPolicies: !policies.isEmpty, versions: [], hasVersions: false, versionNews: nil)
    }

    private var stampNote: String {
        document.decidedOn.map { parts.times.date($0) } ?? texts("guideline.noDate")
    }

    private var facts: [Fact] {
        let told: [(String, String?)] = [
            ("guideline.decidedBy", document.decidedBy), ("guideline.decidedOn", document.decidedOn.map { parts.times.date($0) }),
            ("guideline.caseNumber", document.caseNumber), ("guideline.owner", document.owner),
            ("guideline.replaces", document.replaces), ("guideline.scope", document.scope),
            ("guideline.version", "\(guideline.version)"),
        ]
        let missing = texts("guideline.notSaid")
        let asked: Set = ["guideline.decidedBy", "guideline.decidedOn", "guideline.caseNumber", "guideline.owner"]
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
        (guideline.texts(at: .guideline) + guideline.texts(at: .privateUse)).map { text in
            GuidancePart(
                heading: text.heading, words: text.text, clauses: parts.links(text.clauses),
                notes: [text.note].compactMap(\.self).map(NotePart.init))
        }
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
