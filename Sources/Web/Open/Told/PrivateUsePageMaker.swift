import Guidelines

/// Puts into words what employees are told of their own use of social media, as each municipality reads it (HBG-10.1, LUD-27,
/// OSB-22, OSB-24, GOT-42–47), and what the law says whatever the guideline does.
struct PrivateUsePageMaker {
    let parts: SiteParts

    private var texts: Texts { parts.texts }

    var page: ToldPage {
        let guidance = PageGuidance(parts, showsStrength: false)
        let rule = parts.guideline.rule(PrivateUseRule.self)
        let told = guidance.texts(at: .privateUse)
        let municipality = ["municipality": parts.guideline.municipality]
        let points = rule.map { rule in
            ToldSection(
                heading: texts("told.pointsHeading"), words: rule.points.map { texts("told.point.\($0.rawValue)", municipality) },
                guidance: [guidance.part(texts("told.ruleHeading"), texts("told.ruleWords"), rule.basis.clauses, [rule.basis.note])])
        }
        let own = told.isEmpty ? nil : ToldSection(heading: texts("told.ownHeading", municipality), words: [], guidance: told)
        let silent = rule == nil && told.isEmpty
            ? ToldSection(heading: texts("told.silentHeading"), words: [texts("told.silentWords", municipality)], guidance: []) : nil
        let law = ToldSection(
            heading: texts("told.lawHeading"), words: ["speech", "media", "secrecy", "loyalty"].map { texts("told.law.\($0)") },
            guidance: [])
        return ToldPage(
            frame: parts.publicFrame(at: .open(.privateUse)), title: texts("told.privateHeading"),
            heading: texts("told.privateHeading"), lead: texts("told.privateLead", municipality),
            sections: [points, own, silent, law].compactMap(\.self), contacts: parts.contacts)
    }
}
