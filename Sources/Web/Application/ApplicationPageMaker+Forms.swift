import Applications
import Guidelines
import Organisation

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
        let mustWait = consultation?.basis.strength.answer == .refuse
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
            reason: written(.decision, "skal"),
            withoutAdvice: asksWhy ? consultation.map { guidance.line(texts("application.decision.without"), by: $0.basis) } : nil,
            because: written(.decision, "utan-rad"), fault: fault(.decision))
    }

    private func obstacle(_ flaw: FormFlaw) -> RuleLine {
        RuleLine(
            words: texts("application.decision.obstacle", ["question": flaw.prompt].merging(flaw.kind.values) { first, _ in first }),
            clauses: parts.links([flaw.clause].compactMap(\.self)), notes: [])
    }

    /// What the coordinator said of what is handed in now.
    private var advised: AdvicePart? {
        let event = detail.events.last { event in
            event.round == application.round && (event.kind == .advisedFor || event.kind == .advisedAgainst)
        }
        return event.map { event in
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
            line: tells.map { guidance.line(texts("application.opening.reporting"), by: $0.basis) }, fault: fault(.opening))
    }

    var rolesPart: RolesPart? {
        guard let channel = application.channel else { return nil }
        let unknown = detail.named.all.filter { $0.person == nil }.map { texts("application.roles.unknown", ["who": $0.written]) }
        let missing = detail.missingRoles.map { missing in
            texts("application.roles.missing", ["who": missing.person.fullName, "role": missing.role.swedish])
        }
        guard !(missing + unknown).isEmpty else { return nil }
        let rule = guideline.rule(EditorRule.self)
        let mayGive = !detail.missingRoles.isEmpty && detail.missingRoles.allSatisfy {
            open.signedIn.mayGive($0.role, channel: channel.rawValue)
        }
        return RolesPart(
            action: ApplicationAddress.roles(id).path, csrf: csrf, mayGive: mayGive, wanted: missing + unknown,
            line: rule.map { guidance.line(texts("application.roles.words"), by: $0.basis) })
    }

    var withdrawal: ApplicationWithdrawal? {
        guard detail.powers.mayWithdraw else { return nil }
        return ApplicationWithdrawal(action: ApplicationAddress.withdrawal(id).path, csrf: csrf)
    }
}
