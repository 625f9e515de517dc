import Applications
import Guidelines
import Organisation
import Wording

// The forms on the page of an application, for whoever may use them.
extension ApplicationPageMaker {
    private var csrf: String { open.token.formToken }
    private var round: String { String(application.round) }

    private func fault(_ form: ApplicationTrial.Form) -> String? {
        trial?.form == form ? trial?.refusal.sentence(in: .sv) : nil
    }

    /// What was written in a form that was refused; empty before.
    private func written(_ form: ApplicationTrial.Form, _ field: String) -> String {
        trial?.form == form ? visit.form.untouched(field) : ""
    }

    private func options(_ words: [String], _ form: ApplicationTrial.Form, _ field: String, _ key: String) -> [Option] {
        words.map { word in
            Option(value: word, name: texts("application.\(key).\(word)"), chosen: written(form, field) == word)
        }
    }

    var adviceForm: AdviceForm? {
        guard detail.powers.mayAdvise else { return nil }
        let rule = guideline.rule(ConsultationRule.self)
        return AdviceForm(
            action: ApplicationAddress.advice(id).path, csrf: csrf, round: round,
            line: rule.map { guidance.line(texts("application.advice.words"), by: $0.basis) },
            options: options(AdviseOnApplication.Advice.allCases.map(\.rawValue), .advice, "rad", "advice"),
            comment: written(.advice, "kommentar"), fault: fault(.advice))
    }

    var decisionForm: DecisionForm? {
        guard detail.powers.mayDecide else { return nil }
        let consultation = application.state == .handedIn ? guideline.rule(ConsultationRule.self) : nil
        let approval = guideline.rule(ApprovalRule.self)
        let mustWait = detail.wait?.ways.isEmpty == true
        let asksWhy = consultation?.basis.strength.answer == .askWhy
        let obstacles = detail.check.obstacles
        return DecisionForm(
            action: ApplicationAddress.decision(id).path, csrf: csrf, round: round,
            line: approval.map { guidance.line(texts("application.decision.words"), by: $0.basis) }, advised: advised,
            hindrance: mustWait ? consultation.map { guidance.line(texts("application.decision.wait"), by: $0.basis) } : nil,
            obstacles: obstacles.map(obstacle), hasObstacles: !obstacles.isEmpty,
            options: options(
                DecideOnApplication.Decision.allCases.filter { $0 == .change || !mustWait && ($0 != .approve || obstacles.isEmpty) }
                    .map(\.rawValue), .decision, "beslut", "decision"),
            reason: written(.decision, "skal"), reasonHint: texts(reasonHint), passing: passing,
            withoutAdvice: asksWhy ? consultation.map { guidance.line(texts("application.decision.without"), by: $0.basis) } : nil,
            because: written(.decision, "utan-rad"), fault: fault(.decision))
    }

    /// What is asked of the reason: an approval that goes against the advice, or against what the guideline would rather
    /// have, is told why.
    private var reasonHint: String {
        if adviceEvent?.kind == .advisedAgainst { return "application.decision.against" }
        return detail.takesReason ? "application.decision.otherwise" : "application.decision.hint"
    }

    private var passing: PassingPart? {
        guard let wait = detail.wait, !wait.ways.isEmpty else { return nil }
        let isLater = !wait.ways.contains(.silent)
        let day = parts.times.date(wait.silentFrom)
        return PassingPart(
            line: guidance.line(texts("application.decision.passing"), by: wait.rule.basis),
            later: isLater ? texts("application.decision.later", ["day": day, "days": String(AdviceWait.days)]) : nil,
            options: wait.ways.map { way in
                Option(
                    value: way.rawValue, name: texts("application.decision.\(way.rawValue)", ["days": String(AdviceWait.days)]),
                    chosen: written(.decision, "utan-satt") == way.rawValue)
            },
            asked: written(.decision, "utan-vem"), day: written(.decision, "utan-dag"), because: written(.decision, "utan-rad"))
    }

    private func obstacle(_ flaw: FormFlaw) -> RuleLine {
        let isYesNo = if case .unwished = flaw.kind { true } else { false }
        let values = ["question": flaw.prompt].merging(flaw.kind.values) { first, _ in first }
        return RuleLine(
            words: isYesNo ? texts("application.decision.obstacle", values) : flaw.sentence(in: .sv),
            clauses: parts.links([flaw.clause].compactMap(\.self)), notes: [])
    }

    private var adviceEvent: ApplicationEvent? {
        detail.events.last { event in
            event.round == application.round && (event.kind == .advisedFor || event.kind == .advisedAgainst)
        }
    }

    /// What the coordinator said of what is handed in now.
    private var advised: AdvicePart? {
        adviceEvent.map { event in
            AdvicePart(
                heading: texts("application.event.\(event.kind.rawValue)", ["who": detail.names[event.person] ?? ""]),
                comment: event.comment.isEmpty ? nil : event.comment)
        }
    }

    var openingForm: OpeningForm? {
        guard detail.powers.mayOpen else { return nil }
        let rule = guideline.rule(ReportingRule.self)
        let tells = rule.flatMap { $0.when.contains(.start) ? $0 : nil }
        let given = trial?.form == .opening ? visit.form.untouched("adress") : detail.answers[.address]
        return OpeningForm(
            action: ApplicationAddress.opening(id).path, csrf: csrf, address: given,
            line: tells.map { guidance.line(texts("application.opening.reporting"), by: $0.basis) }, profileReason: profileReason,
            fault: fault(.opening))
    }

    private var profileReason: TeamReason? {
        guard let rule = guideline.rule(AccountRule.self), rule.basis.strength.answer == .askWhy else { return nil }
        let said = rule.aspects.map { $0.phrase.words(in: .sv) }.joined(separator: ", ").capitalisedFirst
        return TeamReason(text: written(.opening, "profilskal"), rule: guidance.line("\(said).", by: rule.basis))
    }

    var rolesPart: RolesPart? {
        guard application.state == .approved else { return nil }
        let givers = detail.postGivers.map(\.fullName).listed(.or, in: .sv)
        let unknown = detail.named.unknown.map { person in
            texts("application.roles.unknown", ["who": person.written, "givers": givers])
        }
        let missing = detail.missingRoles.map { missing in
            texts("application.roles.missing", ["who": missing.person.fullName, "role": missing.role.swedish])
        }
        guard !(missing + unknown).isEmpty else { return nil }
        let rule = guideline.rule(EditorRule.self)
        let mayGive = application.channel.map { channel in
            !detail.missingRoles.isEmpty
                && detail.missingRoles.allSatisfy { open.signedIn.mayGive($0.role, channel: channel.rawValue) }
        } ?? false
        return RolesPart(
            action: ApplicationAddress.roles(id).path, csrf: csrf, mayGive: mayGive, wanted: missing + unknown,
            line: rule.map { guidance.line(texts("application.roles.words"), by: $0.basis) })
    }

    var withdrawal: ApplicationWithdrawal? {
        guard detail.powers.mayWithdraw else { return nil }
        return ApplicationWithdrawal(action: ApplicationAddress.withdrawal(id).path, csrf: csrf)
    }
}
