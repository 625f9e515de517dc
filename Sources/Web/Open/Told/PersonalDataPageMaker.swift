import Guidelines

/// Puts into words what is done with the personal data of those who write on the channels or report something: articles 13
/// and 14 of the General Data Protection Regulation (HBG-4.10, HBG-4.11, KUN-26). What is not known of the municipality is
/// said in general.
struct PersonalDataPageMaker {
    let parts: SiteParts

    private var texts: Texts { parts.texts }
    private var guideline: Guideline { parts.guideline }

    var page: ToldPage {
        let guidance = PageGuidance(parts, for: .everyone)
        let values = ["municipality": guideline.municipality]
        return ToldPage(
            frame: parts.publicFrame(at: .open(.personalData)), title: texts("told.data.heading"),
            heading: texts("told.data.heading"), lead: texts("told.data.lead", values),
            sections: [
                controller(guidance, values), section("what", 3, values), section("why", 3, values), section("who", 3, values),
                time(guidance, values), section("rights", 3, values),
                ToldSection(
                    heading: texts("told.data.ask.heading"), words: (1...3).map { texts("told.data.ask.words\($0)", values) },
                    away: [Fact("", texts("told.data.ask.authority"), link: "https://www.imy.se")]),
            ],
            contacts: parts.contacts)
    }

    private func controller(_ guidance: PageGuidance, _ values: [String: String]) -> ToldSection {
        let rule = guideline.rule(ControllerRule.self)
        let who = rule.map { texts("told.data.controller.\($0.controller.rawValue)", values) } ?? texts("told.data.controller.unsaid", values)
        return ToldSection(
            heading: texts("told.data.controller.heading"), words: [who, texts("told.data.controller.platform")],
            guidance: rule.map { [ruled($0, guidance)] } ?? [])
    }

    /// How long they are kept: by the guideline's rule of disposal where it has one.
    private func time(_ guidance: PageGuidance, _ values: [String: String]) -> ToldSection {
        let rule = guideline.rule(DisposalRule.self)
        return ToldSection(
            heading: texts("told.data.time.heading"), words: (1...2).map { texts("told.data.time.words\($0)", values) },
            guidance: rule.map { [ruled($0, guidance)] } ?? [])
    }

    private func ruled(_ rule: some Rule, _ guidance: PageGuidance) -> GuidancePart {
        guidance.rule(texts("told.ruleHeading"), rule)
    }

    /// - Parameter count: how many sentences the section has.
    private func section(_ name: String, _ count: Int, _ values: [String: String]) -> ToldSection {
        ToldSection(
            heading: texts("told.data.\(name).heading"), words: (1...count).map { texts("told.data.\(name).words\($0)", values) })
    }
}
