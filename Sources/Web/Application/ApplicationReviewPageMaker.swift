import Applications
import Guidelines
import Organisation
import Wording

/// Puts a filled-in form into words, before it is handed in.
struct ApplicationReviewPageMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let detail: ApplicationDetail

    private var texts: Texts { parts.texts }
    private var id: Int64 { detail.application.id.rawValue }
    private var form: ApplicationForm { detail.answers.form }

    func page(fault: String?) -> ApplicationReviewPage {
        let (check, isApplicant) = (detail.check, detail.powers.isApplicant)
        let guidance = ApplicationGuidance(guidance: PageGuidance(parts)).all
        let remarks = check.remarks.map(mistake)
        return ApplicationReviewPage(
            frame: parts.staffFrame(visit, at: .application(.list)), title: texts("application.review.title"),
            show: ApplicationAddress.show(id).path, fault: fault, mistakes: check.hindrances.map(mistake),
            hasMistakes: !check.hindrances.isEmpty,
            mistakeHeading: texts.counted("application.review.mistakes", check.hindrances.count),
            obstacles: check.obstacles.map(mistake), hasObstacles: !check.obstacles.isEmpty, remarks: remarks, hasRemarks: !remarks.isEmpty, sections: sections,
            action: ApplicationAddress.review(id).path, csrf: open.token.formToken,
            revision: String(detail.application.revision), reasons: check.questions.map(reason),
            hasReasons: !check.questions.isEmpty, mayHandIn: isApplicant && check.hindrances.isEmpty, notYours: !isApplicant,
            next: next, changes: FormChangesPart(detail.changes, parts), guidance: guidance, hasGuidance: !guidance.isEmpty)
    }

    private func mistake(_ flaw: FormFlaw) -> FlawPart {
        let step = ApplicationAddress.step(id, Int64(form.step(asking: flaw.question) ?? 1)).path
        return FlawPart(
            words: flaw.sentence(in: .sv), address: "\(step)?brister=ja#\(QuestionFieldMaker.anchor(of: flaw.question))",
            clauses: parts.links([flaw.clause].compactMap(\.self)))
    }

    private func reason(_ flaw: FormFlaw) -> ReasonField {
        ReasonField(
            name: flaw.reasonField, words: flaw.sentence(in: .sv), clauses: parts.links([flaw.clause].compactMap(\.self)),
            value: visit.form.untouched(flaw.reasonField))
    }

    private var sections: [AnswerSection] {
        form.steps.enumerated().map { place, step in
            AnswerSection(
                heading: step.title, change: ApplicationAddress.step(id, Int64(place + 1)).path,
                answers: step.questions.map { question in
                    let value = detail.answers.sheet[question.id]
                    let words = detail.facts.words(value, question.kind)
                    return AnswerPart(
                        prompt: question.prompt, answer: words.isEmpty ? texts("application.unanswered") : words,
                        hasAnswer: !words.isEmpty, attention: nil, reason: nil, clauses: [], hasClauses: false)
                })
        }
    }

    /// Who gets it, and what that person does.
    private var next: String {
        let advisers = detail.advisers.map(\.fullName).listed(.or, in: .sv)
        if parts.guideline.rule(ConsultationRule.self) != nil, !advisers.isEmpty {
            return texts("application.review.toAdviser", ["who": advisers])
        }
        let deciders = detail.decider?.people.map(\.fullName).listed(.or, in: .sv) ?? ""
        return deciders.isEmpty ? texts("application.review.toDecider") : texts("application.review.toNamed", ["who": deciders])
    }
}
