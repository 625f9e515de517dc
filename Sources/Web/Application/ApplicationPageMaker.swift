import Applications
import Foundation
import Guidelines
import Organisation
import Wording

/// Puts one application into words.
struct ApplicationPageMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let detail: ApplicationDetail
    let trial: ApplicationTrial?
    let guidance: PageGuidance

    var texts: Texts { parts.texts }
    var application: Application { detail.application }
    var id: Int64 { application.id.rawValue }
    var guideline: Guideline { parts.guideline }

    var page: ApplicationPage {
        let name = application.name.isEmpty ? texts("application.unnamed") : application.name
        let next = next
        let (advice, decision, opening) = (adviceForm, decisionForm, openingForm)
        let told = ApplicationGuidance(guidance: guidance).all
        let (sections, cautions) = (sections, cautions)
        return ApplicationPage(
            frame: parts.staffFrame(visit, at: .application(.list)), title: name, list: ApplicationAddress.list.path,
            heading: name, facts: facts, stamp: application.word(texts),
            stampTime: parts.times.near(application.changedAt, now: visit.now),
            isClosed: [.refused, .withdrawn].contains(application.state),
            isPending: application.state != .approved && ![.refused, .withdrawn].contains(application.state), next: next,
            elsewhere: trial.flatMap { $0.form == .other ? FaultPart(fault: $0.refusal.sentence(in: .sv)) : nil }, advice: advice, decision: decision,
            opening: opening, roles: rolesPart, help: HelpPart(detail, open, parts), withdrawal: withdrawal,
            cautions: cautions, hasCautions: !cautions.isEmpty, sections: sections, hasSections: !sections.isEmpty,
            readers: texts(application.isPlanToKeep ? "application.readersOfPlan" : "application.readers"), timeline: detail.events.map(event), guidance: told, hasGuidance: !told.isEmpty)
    }

    private var facts: String {
        let applicant = detail.names[application.applicant] ?? ""
        let begun = texts("application.begunBy", ["who": applicant])
        return [detail.unit?.name, begun].compactMap(\.self).joined(separator: ". ")
    }

    /// What was handed in, as it was asked and answered; what is being written is read step by step.
    private var sections: [AnswerSection] {
        guard !application.state.isBeingWritten || application.round > 0 else { return [] }
        var sections: [AnswerSection] = []
        var rest = detail.lines[...]
        while let step = rest.first?.step {
            let lines = rest.prefix { $0.step == step }
            rest = rest.dropFirst(lines.count)
            sections.append(AnswerSection(heading: step, change: nil, answers: lines.map(answer)))
        }
        return sections
    }

    /// What whoever advises and decides should know of the answers as they stand.
    private var cautions: [RuleLine] {
        guard application.state.isUnderWay else { return [] }
        return detail.check.flaws.filter(\.isOfGivenAnswer).map { flaw in
            RuleLine(words: flaw.sentence(in: .sv), clauses: parts.links([flaw.clause].compactMap(\.self)), notes: [])
        }
    }

    private func answer(_ line: HandedInLine) -> AnswerPart {
        let clauses = line.clauses.compactMap { ClauseID($0) }
        let words = line.kind == .date ? detail.facts.words(line.answer, .date) : line.answer
        return AnswerPart(
            prompt: line.prompt, answer: words.isEmpty ? texts("application.unanswered") : words,
            hasAnswer: !line.answer.isEmpty,
            attention: attention(line), reason: line.reason, clauses: parts.links(clauses), hasClauses: !clauses.isEmpty)
    }

    /// An answer that the guideline wants otherwise; and a no where it does not say what it wants.
    private func attention(_ line: HandedInLine) -> String? {
        guard line.kind == .yesNo, !line.answer.isEmpty else { return nil }
        let (yes, no) = (detail.facts.words(FormAnswers.yes, .yesNo), detail.facts.words(FormAnswers.no, .yesNo))
        if let wanted = detail.answers.form.question(line.question)?.wanted {
            let answer = wanted.isYes ? yes : no
            guard line.answer != answer, let word = wanted.other.word else { return nil }
            return texts("application.attention.\(word)", ["answer": answer.lowercased()])
        }
        let isFree = [OwnQuestion.politicians.rawValue, OwnQuestion.openComments.rawValue].contains(line.question)
        return line.answer == no && !isFree ? texts("application.attention.none") : nil
    }

    private func event(_ event: ApplicationEvent) -> TimelinePart {
        let who = detail.names[event.person] ?? ""
        return TimelinePart(
            iso: parts.times.iso(event.at), when: parts.times.near(event.at, now: visit.now),
            words: texts("application.event.\(event.kind.rawValue)", ["who": who]),
            comment: event.comment.isEmpty ? nil : event.comment)
    }
}
