import Guidelines

/// Puts the list of guidelines into words.
struct GuidelineListMaker {
    let parts: SiteParts
    let shelf: GuidelineShelf

    private var texts: Texts { parts.texts }

    var page: GuidelineListPage {
        let municipality = ["municipality": shelf.own.municipality]
        return GuidelineListPage(
            frame: parts.publicFrame(at: .guidelines), title: texts("guidelines.title"), heading: texts("guidelines.heading"),
            lead: texts("guidelines.lead", municipality), own: card(shelf.own), othersHeading: texts("guidelines.othersHeading"),
            othersLead: texts("guidelines.othersLead"), others: shelf.others.map(card), ways: ways)
    }

    private var ways: [WayPart] {
        [(SiteAddress.comparison, "compare"), (.coverage(shelf.own.id), "coverage"), (.check, "check")].map { address, key in
            WayPart(address: address.path, name: texts("guidelines.\(key)"), hint: texts("guidelines.\(key)Hint"))
        }
    }

    private func card(_ guideline: Guideline) -> GuidelineCard {
        let document = guideline.document
        let isOwn = guideline.id == shelf.own.id
        let day = document.decidedOn.map { parts.times.date($0) }
        let status = [texts("guideline.\(document.status.rawValue)"), day].compactMap(\.self).joined(separator: " ")
        return GuidelineCard(
            municipality: guideline.municipality, name: document.title, address: SiteAddress.guideline(guideline.id).path,
            status: status, isDraft: document.status == .draft, counts: counts(guideline),
            compare: isOwn
                ? nil
                : WayPart(
                    address: "\(SiteAddress.comparison.path)?a=\(shelf.own.id)&b=\(guideline.id)",
                    name: texts("guidelines.compareWith"), hint: guideline.municipality))
    }

    /// "128 punkter: 98 ska, 3 bör, 4 får, 23 upplyser".
    private func counts(_ guideline: Guideline) -> String {
        let strengths = Strength.allCases.compactMap { strength -> String? in
            let count = guideline.clauses.count { $0.strength == strength }
            return count == 0 ? nil : "\(count) \(strength.word(in: .sv))"
        }
        return "\(texts.counted("guideline.clauses", guideline.clauses.count)): \(strengths.joined(separator: ", "))"
    }
}
