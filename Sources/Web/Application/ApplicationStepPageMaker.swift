import Applications
import Foundation
import Guidelines
import Organisation

/// Puts one step of the form into words.
struct ApplicationStepPageMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let detail: ApplicationDetail
    /// Counted from one.
    let number: Int

    private var texts: Texts { parts.texts }
    private var id: Int64 { detail.application.id.rawValue }
    private var steps: [FormStep] { detail.answers.form.steps }

    /// - Parameter fault: what hindered the answers from being kept; they are then shown as they were typed.
    func page(fault: String?) -> ApplicationStepPage {
        let step = steps[number - 1]
        let guidance = ApplicationGuidance(guidance: PageGuidance(parts))
        let lines = guidance.lines(for: step.kind)
        let told = guidance.all
        let fields = QuestionFieldMaker(
            parts: parts, detail: detail, typed: fault == nil ? nil : visit.form,
            showsMistakes: visit.query["brister"] == "ja")
        let progress = texts("application.progress", ["number": String(number), "count": String(steps.count)])
        return ApplicationStepPage(
            frame: parts.staffFrame(visit, at: .application(.list)), title: "\(progress): \(step.title)",
            progress: progress, number: String(number), count: String(steps.count),
            heading: step.title, returned: returned, changes: FormChangesPart(detail.changes, parts), fault: fault,
            lines: lines, action: ApplicationAddress.step(id, Int64(number)).path, csrf: open.token.formToken,
            revision: String(detail.application.revision), fields: step.questions.map(fields.field),
            people: people(step), hasPeople: step.questions.contains { $0.kind == .person }, hasFormer: number > 1,
            next: texts(number == steps.count ? "application.toReview" : "application.toNext"), help: help, guidance: told,
            hasGuidance: !told.isEmpty)
    }

    /// Names to choose among, only where somebody is asked for.
    private func people(_ step: FormStep) -> [String] {
        guard step.questions.contains(where: { $0.kind == .person }) else { return [] }
        let first = detail.facts.answering?.people.map(\.fullName) ?? []
        return first + detail.facts.people.filter(\.active).map(\.fullName).filter { !first.contains($0) }
    }

    private var returned: Titled? {
        guard detail.application.state == .returned, let event = detail.events.last(where: { $0.kind == .returned }) else { return nil }
        let who = detail.names[event.person] ?? ""
        return Titled(heading: texts("application.returnedBy", ["who": who]), words: event.comment)
    }

    private var help: HelpPart? { HelpPart(detail, open, parts) }
}

extension HelpPart {
    /// Nil where help has been asked for, or one is not the applicant.
    init?(_ detail: ApplicationDetail, _ open: OpenSession, _ parts: SiteParts) {
        let application = detail.application
        guard detail.powers.isApplicant, detail.powers.mayWrite, application.helpAskedAt == nil,
            detail.advisers.contains(where: { $0.id != application.applicant })
        else { return nil }
        self.init(
            action: ApplicationAddress.help(application.id.rawValue).path, csrf: open.token.formToken,
            line: RuleLine(words: parts.texts("application.help.words"), clauses: [], notes: []))
    }
}

extension FormChangesPart {
    /// Nil where nothing that matters has changed.
    init?(_ changes: FormChanges?, _ parts: SiteParts) {
        guard let changes, !changes.added.isEmpty || !changes.dropped.isEmpty else { return nil }
        self.init(
            words: parts.texts("application.changes.words", ["version": String(changes.former)]), added: changes.added,
            hasAdded: !changes.added.isEmpty,
            dropped: changes.dropped.map { Titled(heading: $0.prompt, words: $0.answer) }, hasDropped: !changes.dropped.isEmpty)
    }
}
