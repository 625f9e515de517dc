import Channels
import Guidelines
import Organisation
import Oversight

/// Puts the closing of a channel into words.
struct ClosingPageMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let detail: ChannelOversight
    let refused: RefusedForm

    private var texts: Texts { parts.texts }
    private var channel: Channel { detail.channel }
    private var closure: ClosureCase? { detail.closure }
    private var isUnderWay: Bool { closure?.state == .open }

    var page: ClosingPage {
        let steps = isUnderWay || closure?.state == .closed ? ClosureStep.allCases.map(step) : []
        let facts = facts
        return ClosingPage(
            frame: parts.staffFrame(visit, at: .oversight(.board)), title: texts("oversight.closing.title", ["channel": channel.name]),
            channel: SiteAddress.oversight(.channel(channel.slug)).path, channelName: channel.name, lead: lead, fault: refused.fault,
            csrf: open.token.formToken, rules: rules, waiting: waiting, opening: opening, facts: facts, hasFacts: !facts.isEmpty,
            steps: steps, endAction: SiteAddress.oversight(.ending(channel.slug)).path,
            mayClose: isUnderWay && closure?.remaining.isEmpty == true && detail.openItems == 0, left: left, mayAbandon: isUnderWay,
            mayReopen: closure?.state == .closed && !channel.isOpen,
            reason: refused.form["beslut"].isEmpty ? "" : refused.form["skal"])
    }

    private var lead: String {
        if let day = channel.closedOn { return texts("oversight.channel.closed", ["day": parts.times.date(day)]) }
        return texts(isUnderWay ? "oversight.closing.steps" : "oversight.closing.lead")
    }

    private var rules: [RuleLine] {
        let guidance = PageGuidance(parts)
        let closing = parts.guideline.rule(ClosureRule.self).map {
            guidance.line(sentence($0.aspects), by: $0.basis)
        }
        let reporting = parts.guideline.rule(ReportingRule.self).map {
            guidance.line(texts("oversight.closing.reporting", ["when": sentence($0.aspects)]), by: $0.basis)
        }
        return [closing, reporting].compactMap(\.self)
    }

    private func sentence(_ aspects: [Aspect]) -> String {
        aspects.map { $0.phrase.words(in: .sv) }.joined(separator: ", ").capitalisedFirst + "."
    }

    private var waiting: FrameLink? {
        guard channel.isOpen, detail.openItems > 0 else { return nil }
        return FrameLink(
            address: "\(SiteAddress.inbox.path)?kanal=\(channel.id)", name: texts.counted("oversight.closing.waiting", detail.openItems),
            current: false)
    }

    /// The causes of the guideline first; that it is not to be used is a reason anywhere.
    private var opening: ClosingOpening? {
        guard channel.isOpen, !isUnderWay else { return nil }
        let named = parts.guideline.rule(ClosureRule.self)?.when ?? []
        let causes = named.contains(.notToBeUsed) ? named : [.notToBeUsed] + named
        let found = [FindingKind.illKept, .inactive].lazy.compactMap { kind in detail.findings.first { $0.kind == kind } }.first
        let cause: ClosureRule.Cause? = found.map { $0.kind == .illKept ? .illKept : .inactive }
        let suggested = cause.flatMap { causes.contains($0) ? $0 : nil } ?? .notToBeUsed
        return ClosingOpening(
            action: SiteAddress.oversight(.closing(channel.slug)).path,
            causes: causes.map { cause in
                let chosen = refused.form["orsak"].isEmpty ? cause == suggested : refused.form["orsak"] == cause.rawValue
                return Option(value: cause.rawValue, name: cause.phrase.swedish.capitalisedFirst, chosen: chosen)
            },
            reason: refused.refusal == nil ? found?.sentence(nil) ?? "" : refused.form["skal"])
    }

    private var facts: [Fact] {
        guard let closure else { return [] }
        let who = detail.persons[closure.proposedBy]?.fullName ?? ""
        var facts = [
            Fact(texts("oversight.closing.cause"), closure.cause.phrase.swedish.capitalisedFirst),
            Fact(texts("oversight.closing.reason"), closure.reason),
            Fact(texts("oversight.closing.proposed"), texts("oversight.check.done", ["day": parts.times.date(closure.proposedAt), "who": who])),
        ]
        if let reason = closure.endReason, let ended = closure.endedAt {
            facts.append(Fact(texts("oversight.closing.givenUp"), "\(parts.times.date(ended)). \(reason)"))
        }
        return facts
    }

    private func step(_ step: ClosureStep) -> ClosingStepPart {
        let taken = closure?.steps[step]
        let isAllowed = step.comesAfter.allSatisfy { closure?.steps[$0] != nil }
        return ClosingStepPart(
            word: step.rawValue, heading: texts("oversight.closing.step.\(step.rawValue)"),
            words: texts("oversight.closing.help.\(step.rawValue)"), mark: MarkPart(taken == nil ? .later : .done),
            taken: taken.map {
                texts("oversight.check.done", ["day": parts.times.date($0.day), "who": detail.persons[$0.by]?.fullName ?? ""])
            },
            note: taken?.note,
            kept: taken?.evidence == nil ? nil : SiteAddress.oversight(.capture(channel.slug)).path,
            form: isUnderWay && (isAllowed || taken != nil) ? form(step, taken) : nil)
    }

    private func form(_ step: ClosureStep, _ taken: ClosureCase.Taken?) -> ClosingStepForm {
        let isRefused = refused.form["steg"] == step.rawValue
        let today = parts.today(visit.now).description
        return ClosingStepForm(
            word: step.rawValue, day: isRefused ? refused.form["dag"] : taken?.day.description ?? today,
            noteName: texts("oversight.closing.note.\(step.rawValue)"),
            note: isRefused ? refused.form["anteckning"] : taken?.note ?? "", isOpen: isRefused || (taken == nil && isNext(step)),
            summary: texts(taken == nil ? "oversight.closing.noteStep" : "oversight.closing.correctStep"),
            takesCopy: step == .capture, digest: isRefused ? refused.form["kontrollsumma"] : "",
            action: SiteAddress.oversight(.step(channel.slug)).path, csrf: open.token.formToken)
    }

    private func isNext(_ step: ClosureStep) -> Bool { closure?.remaining.first == step }

    private var left: String? {
        guard isUnderWay else { return nil }
        if detail.openItems > 0 { return texts.counted("oversight.closing.waiting", detail.openItems) }
        let count = closure?.remaining.count ?? 0
        return count == 0 ? nil : texts.counted("oversight.closing.left", count)
    }
}
