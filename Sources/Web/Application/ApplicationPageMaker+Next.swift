import Applications
import Guidelines
import Organisation
import Wording

// What happens next with an application, and who does it.
extension ApplicationPageMaker {
    var next: NextPart {
        switch application.state {
        case .draft, .returned: writing
        case .handedIn where guideline.rule(ConsultationRule.self) != nil: waitingForAdvice
        case .handedIn, .advised: waitingForDecision
        case .approved: approved
        case .refused: part(.done, "refused", [])
        case .withdrawn: part(.done, "withdrawn", [])
        }
    }

    private func part(_ urgency: Urgency, _ key: String, _ lines: [RuleLine?], way: Fact? = nil) -> NextPart {
        NextPart(
            mark: MarkPart(urgency), heading: texts("application.next.\(key).heading"),
            lines: [plain("application.next.\(key).words")] + lines.compactMap(\.self), way: way)
    }

    private func plain(_ key: String, _ values: [String: String] = [:]) -> RuleLine {
        RuleLine(words: texts(key, values), clauses: [], notes: [])
    }

    private var writing: NextPart {
        guard detail.powers.mayWrite else { return part(.later, "writing", []) }
        let back = detail.events.last { $0.kind == .returned }
        let why = application.state == .returned ? back : nil
        let asked = why.map { event in
            plain("application.next.asked", ["who": detail.names[event.person] ?? "", "what": event.comment])
        }
        let key = application.state == .returned ? "returned" : "draft"
        let way = Fact(
            texts("application.next.continue"), texts("application.next.continue"), link: ApplicationAddress.step(id, 1).path)
        return part(.soon, key, [asked], way: way)
    }

    private var waitingForAdvice: NextPart {
        let rule = guideline.rule(ConsultationRule.self)
        let who = detail.advisers.map(\.fullName).listed(.or, in: .sv)
        let line = rule.map { rule in
            guidance.line(
                texts(who.isEmpty ? "application.next.noAdviser" : "application.next.adviser", ["who": who]), by: rule.basis)
        }
        let mustAct = detail.powers.mayAdvise || detail.powers.mayDecide && detail.wait?.isOver == true
        return part(mustAct ? .soon : .later, "advice", [line, late])
    }

    /// From when silence no longer holds up the decision; nil where the advice is a step of its own.
    private var late: RuleLine? {
        guard let wait = detail.wait, !wait.ways.isEmpty else { return nil }
        return wait.isOver
            ? plain("application.next.noWait") : plain("application.next.lateAdvice", ["day": parts.times.date(wait.silentFrom)])
    }

    private var waitingForDecision: NextPart {
        part(detail.powers.mayDecide ? .soon : .later, "decision", deciderLines)
    }

    /// Who decides, by which clause, and who can mend it when nobody does.
    var deciderLines: [RuleLine] {
        guard let decider = detail.decider else { return [] }
        var lines: [RuleLine] = []
        let names = decider.people.map(\.fullName).listed(.or, in: .sv)
        let left = decider.leavers.map(\.fullName).listed(.and, in: .sv)
        switch decider.authority {
        case .coordinator:
            lines.append(plain("application.next.\(names.isEmpty ? "noCoordinator" : "coordinatorDecides")", ["who": names]))
        case .post(let post):
            let values = ["who": names, "post": post.swedish, "unit": decider.unit.name, "left": left]
            let vacant = left.isEmpty ? "application.next.vacant" : "application.next.left"
            let words = texts(names.isEmpty ? vacant : "application.next.postDecides", values)
            let rule = guideline.rule(ApprovalRule.self)
            lines.append(rule.map { guidance.line(words, by: $0.basis) } ?? RuleLine(words: words, clauses: [], notes: []))
            if names.isEmpty {
                lines.append(plain("application.next.appoint", ["who": detail.postGivers.map(\.fullName).listed(.or, in: .sv), "post": post.swedish]))
            }
        }
        if decider.isAboveApplicant { lines.append(plain("application.next.above")) }
        return lines
    }

    /// Where an activity plan is kept, and who can read it there (OSB-39).
    private func keeping(_ rule: StartFormRule) -> RuleLine? {
        guard application.isPlanToKeep, let keeper = rule.handedTo else { return nil }
        let values = ["where": keeper.phrase.swedish, "who": detail.keepers.map(\.fullName).listed(.and, in: .sv)]
        return guidance.line(texts(detail.keepers.isEmpty ? "application.next.noKeeper" : "application.next.kept", values), by: rule.basis)
    }

    private var approved: NextPart {
        let paper = guideline.rule(StartFormRule.self)
        let handed = paper.flatMap(keeping)
        guard let channel = detail.channel else {
            let official = guideline.rule(ApprovalRule.self)?.officialOnlyWhenApproved == true
            let failed = detail.events.last?.kind == .notOpened ? detail.events.last?.comment : nil
            let why = failed.map { RuleLine(words: $0, clauses: [], notes: []) }
            return part(.soon, "waits", [why, official ? plain("application.next.notOfficial") : nil, handed])
        }
        let told = guideline.rule(ReportingRule.self).flatMap { rule in
            rule.when.contains(.start) ? guidance.line(texts("application.next.reported"), by: rule.basis) : nil
        }
        let way = Fact(channel.name, texts("application.next.see"), link: SiteAddress.channel(channel.slug).path)
        return part(.done, "opened", [told, handed], way: way)
    }
}
