import Guidelines

// How the steps are put together. Nothing is asked twice: a question of the guideline that asks for a platform, a person,
// people or a contact takes the place of our own.
extension ApplicationForm {
    /// The most questions of the guideline's form in one step.
    private static let mostInStep = 3

    /// Which of our own questions the guideline's form settles, by the name of its question.
    static func settled(by paper: StartFormRule?) -> [String: OwnQuestion] {
        var settled: [String: OwnQuestion] = [:]
        for question in paper?.questions ?? [] {
            guard let own = OwnQuestion(settledBy: question.answer), !settled.values.contains(own) else { continue }
            settled[question.id] = own
        }
        return settled
    }

    static func channelStep(without settled: [String: OwnQuestion]) -> FormStep {
        let asked: [FormQuestion] = [
            FormQuestion(.name), FormQuestion(.unit), FormQuestion(.platform), FormQuestion(.address, demand: .optional),
        ]
        return FormStep(kind: .channel, questions: asked.filter { !settled.values.contains($0.own ?? .name) })
    }

    static func paperSteps(_ guideline: Guideline, _ paper: StartFormRule?) -> [FormStep] {
        guard let paper else { return [] }
        let settled = settled(by: paper)
        let count = (paper.questions.count + mostInStep - 1) / mostInStep
        let (size, over) = (paper.questions.count / count, paper.questions.count % count)
        var rest = paper.questions[...]
        return (1...count).map { part in
            let asked = rest.prefix(part <= over ? size + 1 : size)
            rest = rest.dropFirst(asked.count)
            return FormStep(
                kind: .paper(paper.kind, part: part, of: count),
                questions: asked.map { FormQuestion($0, of: paper, settling: settled[$0.id], guideline) })
        }
    }

    static var publicStep: FormStep {
        FormStep(
            kind: .visitors,
            questions: [
                FormQuestion(.purpose), FormQuestion(.targetGroup, demand: .optional), FormQuestion(.openComments),
            ])
    }

    /// What the channel takes and risks. What the guideline asks for is asked by its rule (HBG-5.1, HBG-5.3, KUN-14); the
    /// rest is Kanalvakt's own, for whoever advises and decides, and may be left out.
    static func timeStep(_ guideline: Guideline, _ paper: StartFormRule?) -> FormStep {
        let rule = guideline.rule(ResourceRule.self)
        var questions = rule.map { demanded(by: $0, guideline, paper) } ?? []
        if rule?.demands.contains(.resources) != true {
            questions = [.hoursToStart, .hoursToWatch, .hoursToWrite].map { FormQuestion(extra: $0) } + questions
        }
        if paper?.questions.contains(where: { $0.about == .secrecy }) != true { questions.append(FormQuestion(extra: .secrecy)) }
        return FormStep(kind: .time, questions: questions)
    }

    private static func demanded(by rule: ResourceRule, _ guideline: Guideline, _ paper: StartFormRule?) -> [FormQuestion] {
        let asked = rule.demands.flatMap { demand -> [OwnQuestion] in
            switch demand {
            case .resources: [.hoursToStart, .hoursToWatch, .hoursToWrite]
            case .evaluation: [.evaluation]
            // Where the guideline's own form asks by the same clause, it is not asked again.
            case .knowledge: paper.asksYesOrNo(by: rule.basis) ? [] : [.knowledge]
            case .routines: paper.asksYesOrNo(by: rule.basis) ? [] : [.routines]
            }
        }
        return asked.map { own in
            FormQuestion(own, by: rule.basis, demand: own == .evaluation ? guideline.mildestDemand(of: rule.basis) : nil)
        }
    }

    static func peopleStep(_ guideline: Guideline, without settled: [String: OwnQuestion]) -> FormStep {
        let reporting = guideline.rule(ReportingRule.self)
        let told = reporting.map { $0.names.isEmpty ? [] : $0.basis.clauses } ?? []
        var asked = [
            FormQuestion(.responsible, clauses: (guideline.rule(ResponsibleRule.self)?.basis.clauses ?? []) + told),
            FormQuestion(.watchers, clauses: told),
        ]
        if let rule = guideline.rule(DeputyRule.self) { asked.append(FormQuestion(.cover, by: rule.basis, demand: .optional)) }
        if let rule = guideline.rule(AccountRule.self), rule.privateProfilesAvoided {
            asked.append(FormQuestion(.account, by: rule.basis, demand: rule.basis.strength.answer == .letBe ? .optional : .needed))
        }
        if let rule = guideline.rule(PoliticianRule.self), !rule.mayAnswerForChannels {
            asked.append(FormQuestion(.politicians, by: rule.basis, demand: rule.basis.strength.answer == .letBe ? .optional : .needed))
        }
        if let reporting, reporting.names.contains(.contact) { asked.append(FormQuestion(.contact, by: reporting.basis)) }
        return FormStep(kind: .people, questions: asked.filter { !settled.values.contains($0.own ?? .name) })
    }
}

extension StartFormRule? {
    /// Whether the form has a question to be answered yes or no that rests on one of the clauses.
    fileprivate func asksYesOrNo(by basis: RuleBasis) -> Bool {
        self?.questions.contains { $0.answer == .yesNo && !Set($0.clauses).isDisjoint(with: basis.clauses) } ?? false
    }
}

extension Guideline {
    /// As binding as the mildest of the rule's clauses that bind at all: for what the rule asks besides its first clause
    /// (HBG-5.3 should, beside HBG-5.1 must).
    fileprivate func mildestDemand(of basis: RuleBasis) -> FormQuestion.Demand {
        let mild = basis.clauses.first { clause($0)?.strength == .should }
        return mild.map { .askWhy($0) } ?? FormQuestion.Demand(basis)
    }
}

extension OwnQuestion {
    /// The question of ours that an answer of this kind settles.
    fileprivate init?(settledBy answer: StartFormRule.Question.Answer) {
        switch answer {
        case .platform: self = .platform
        case .person: self = .responsible
        case .people: self = .watchers
        case .contact: self = .contact
        case .text, .yesNo: return nil
        }
    }
}
