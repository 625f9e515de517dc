import Guidelines

/// Puts the clauses of a guideline into words, in the document's own sections.
///
/// A rule that carries many clauses has its note told once, at the first of them that is shown.
struct ClausePartMaker {
    let parts: SiteParts
    let guideline: Guideline
    let filter: ClauseFilter
    /// What the address says besides, as "?version=1".
    let query: String

    private var texts: Texts { parts.texts }

    /// The clauses that are shown, section by section.
    var sections: [ClauseSectionPart] {
        let carriers = guideline.carriers
        var sections: [ClauseSectionPart] = []
        var told: [Note: ClauseID] = [:]
        var texted: Set<String> = []
        for clause in guideline.clauses {
            let carried = carriers[clause.id] ?? []
            guard shows(clause, carried) else { continue }
            let part = part(clause, carried, &told, &texted)
            let name = sectionName(clause.section)
            if let last = sections.last, last.name == name {
                sections[sections.count - 1] = ClauseSectionPart(
                    anchor: last.anchor, name: name, clauses: last.clauses + [part])
            } else {
                sections.append(ClauseSectionPart(anchor: "avsnitt-\(sections.count + 1)", name: name, clauses: [part]))
            }
        }
        return sections
    }

    func contents(_ sections: [ClauseSectionPart]) -> [ContentsPart] {
        sections.map {
            ContentsPart(anchor: $0.anchor, name: $0.name, count: texts.counted("guideline.clauses", $0.clauses.count))
        }
    }

    func filterPart(_ sections: [ClauseSectionPart]) -> ClauseFilterPart {
        let shown = sections.reduce(0) { $0 + $1.clauses.count }
        return ClauseFilterPart(
            action: SiteAddress.guideline(guideline.id).path,
            strengths: Strength.allCases.map { strength in
                let word = strength.word(in: .sv)
                return Option(value: word, name: word.capitalisedFirst, chosen: strength == filter.strength)
            }, onlyNoted: filter.onlyNoted,
            result: texts("guideline.shown", ["count": String(shown), "all": String(guideline.clauses.count)]),
            isNarrowed: !filter.isEmpty, version: query.isEmpty ? nil : String(guideline.version),
            clear: "\(SiteAddress.guideline(guideline.id).path)\(query)#punkter")
    }

    private func shows(_ clause: Clause, _ carriers: [Guideline.Carrier]) -> Bool {
        if let strength = filter.strength, clause.strength != strength { return false }
        guard filter.onlyNoted else { return true }
        return clause.note != nil || carriers.contains { guideline.words(for: $0, in: .sv).note != nil }
    }

    /// "Avsnitt 8.2" for a bare number, whatever letter follows it; a section that has words keeps them.
    private func sectionName(_ section: String) -> String {
        guard let number = section.wholeMatch(of: #/([0-9]+(?:\.[0-9]+)*)(?: [a-z])?/#) else { return section }
        return texts("guideline.section", ["section": String(number.1)])
    }

    private func part(
        _ clause: Clause, _ carriers: [Guideline.Carrier], _ told: inout [Note: ClauseID], _ texted: inout Set<String>
    ) -> ClausePart {
        if let note = clause.note { told[note] = clause.id }
        return ClausePart(
            id: clause.id.text, strength: StrengthPart(clause.strength), words: clause.summary,
            notes: [clause.note].compactMap(\.self).map(NotePart.init),
            carriers: carriers.map { carrier($0, at: clause.id, &told, &texted) },
            uncarried: carriers.isEmpty ? texts("guideline.uncarried") : nil)
    }

    private func carrier(
        _ carrier: Guideline.Carrier, at clause: ClauseID, _ told: inout [Note: ClauseID], _ texted: inout Set<String>
    ) -> CarrierPart {
        let words = guideline.words(for: carrier, in: .sv)
        let before = words.note.flatMap { told[$0] }
        if let note = words.note, before == nil { told[note] = clause }
        // A text stands in full under the first of its clauses.
        let isTold = carrier.kind == .text && !texted.insert(carrier.path).inserted
        let says = words.says.joined(separator: carrier.kind == .rule ? ", " : " ")
        return CarrierPart(
            kind: texts("carrier.\(carrier.kind.rawValue)"), name: words.name.capitalisedFirst,
            says: says.isEmpty || isTold ? nil : says, notes: before == nil ? [words.note].compactMap(\.self).map(NotePart.init) : [],
            noteAt: before.flatMap { $0 == clause ? nil : noteLink($0) })
    }

    private func noteLink(_ clause: ClauseID) -> ClauseLink {
        ClauseLink(id: texts("guideline.noteAt", ["clause": clause.text]), whereRead: "#\(clause)")
    }
}
