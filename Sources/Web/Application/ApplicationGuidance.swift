import Applications
import Guidelines

/// What the guideline says about starting a channel, with what to keep in mind, as the pages of an application need it.
struct ApplicationGuidance {
    let guidance: PageGuidance

    private var parts: SiteParts { guidance.parts }
    private var guideline: Guideline { parts.guideline }

    /// Everything that it says on the matter, and its own texts for whoever starts a channel. What the page has told in
    /// another place already stands here too, without its notes.
    var all: [GuidancePart] {
        guidance.texts(at: .start) + rules
    }

    /// Who decides and who is asked first.
    var deciding: [GuidancePart] {
        [
            part("approval", guideline.rule(ApprovalRule.self)),
            part("consultation", guideline.rule(ConsultationRule.self)),
        ].compactMap(\.self)
    }

    private var rules: [GuidancePart] {
        let about: [GuidancePart?] = [
            part("scope", guideline.rule(ScopeRule.self)), part("startForm", guideline.rule(StartFormRule.self)),
            part("resources", guideline.rule(ResourceRule.self)), part("responsible", guideline.rule(ResponsibleRule.self)),
            part("editors", guideline.rule(EditorRule.self)), part("politicians", guideline.rule(PoliticianRule.self)),
            part("accounts", guideline.rule(AccountRule.self)), part("deputy", guideline.rule(DeputyRule.self)),
            part("access", guideline.rule(AccessRule.self)), part("reporting", guideline.rule(ReportingRule.self)),
        ]
        return deciding + about.compactMap(\.self)
    }

    private func part(_ key: String, _ rule: (some Rule)?) -> GuidancePart? {
        rule.map { guidance.rule(parts.texts("application.rule.\(key)"), $0) }
    }

    /// The rules that one step of the form rests on, in a few words.
    func lines(for kind: FormStep.Kind) -> [RuleLine] {
        switch kind {
        case .channel: [line(guideline.rule(ScopeRule.self), "scope")].compactMap(\.self)
        case .paper: [line(guideline.rule(StartFormRule.self), "startForm")].compactMap(\.self)
        case .visitors: []
        case .time: [line(guideline.rule(ResourceRule.self), "resources")].compactMap(\.self)
        case .people: people
        }
    }

    private var people: [RuleLine] {
        [
            line(guideline.rule(ResponsibleRule.self), "responsible"), line(guideline.rule(EditorRule.self), "editors"),
            line(guideline.rule(DeputyRule.self), "deputy"), line(guideline.rule(AccessRule.self), "access"),
            line(guideline.rule(AccountRule.self), "accounts"), line(guideline.rule(PoliticianRule.self), "politicians"),
        ].compactMap(\.self)
    }

    /// "Ersättare: ersättare när en person är ensam." The clauses are those of the rule itself.
    func line(_ rule: (some Rule)?, _ key: String) -> RuleLine? {
        rule.map { rule in
            let said = rule.aspects.map { $0.phrase.words(in: .sv) }.joined(separator: ", ")
            let words = parts.texts("application.line", ["what": parts.texts("application.rule.\(key)"), "said": said])
            return guidance.line(words, by: rule.basis)
        }
    }
}
