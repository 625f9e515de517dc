import Guidelines

/// Puts the accessibility statement into words (lag 2018:1937, HBG-11.1, GOT-3, KUN-24).
struct AccessibilityPageMaker {
    let parts: SiteParts

    private var texts: Texts { parts.texts }

    var page: ToldPage {
        let guidance = PageGuidance(parts, for: .everyone)
        let authority = parts.guideline.authority
        let values = ["municipality": authority.name, "website": OutsideLink.shown(authority.website)]
        let rule = parts.guideline.rule(AccessibilityRule.self).map { rule in
            ToldSection(
                heading: texts("told.access.guidelineHeading", values), words: [],
                guidance: [
                    guidance.part(
                        texts("told.access.ruleHeading"), rule.aspects.map { $0.phrase.words(in: .sv) }.joined().capitalisedFirst,
                        rule.basis.clauses, [rule.basis.note])
                ])
        }
        return ToldPage(
            frame: parts.publicFrame(at: .open(.accessibility)), title: texts("told.access.heading"),
            heading: texts("told.access.heading"), lead: texts("told.access.lead", values),
            sections: [
                section("standing", 2, values), section("lacks", 4, values), section("channels", 1, values), rule,
                section("turn", 2, values, [Fact("", texts("told.access.turn.form"), link: SiteAddress.open(.report).path)]),
                section("complain", 1, values, away: [Fact("", texts("told.access.complain.way"), link: "https://www.digg.se/tdosanmalan")]),
                section("tested", 4, values),
            ].compactMap(\.self),
            contacts: parts.contacts)
    }

    /// - Parameter count: how many sentences the section has.
    private func section(
        _ name: String, _ count: Int, _ values: [String: String], _ links: [Fact] = [], away: [Fact] = []
    ) -> ToldSection {
        ToldSection(
            heading: texts("told.access.\(name).heading"), words: (1...count).map { texts("told.access.\(name).words\($0)", values) },
            links: links, away: away)
    }
}
