import Channels
import Guidelines
import Organisation

/// What the rules about people say of those whom an application names, told at the question that mends it. Whoever Kanalvakt
/// does not know satisfies no rule: such a name can be given no access.
struct PeopleCheck {
    let named: NamedPeople
    let answers: FormAnswers
    /// Who may answer for the channel; nil where the guideline names no post.
    let answering: AnsweringPost?

    private var guideline: Guideline { answers.form.guideline }

    func flaws(at question: FormQuestion) -> [FormFlaw] {
        let flaw: FormFlaw? =
            switch question.own {
            case .responsible: responsible(question)
            case .watchers: watchers(question) ?? unknown(named.watchers, question)
            case .cover: cover(question) ?? unknown(named.cover, question)
            case .politicians: politicians(question)
            case .account: account(question)
            default: nil
            }
        return [flaw].compactMap(\.self)
    }

    private func responsible(_ question: FormQuestion) -> FormFlaw? {
        guard let someone = named.responsible else { return nil }
        let rule = guideline.rule(ResponsibleRule.self)
        guard let person = someone.person else {
            return rule.map { FormFlaw(question, .responsibleUnknown(someone.written), by: $0.basis) } ?? unknown([someone], question)
        }
        return answering.flatMap { answering in
            answering.wrong(person).map { FormFlaw(question, .notThePost($0), by: answering.rule.basis) }
        }
    }

    private func watchers(_ question: FormQuestion) -> FormFlaw? {
        guard !named.watchers.isEmpty, let rule = guideline.rule(AccessRule.self), named.withAccess < rule.people else { return nil }
        guard named.mentioned >= rule.people else { return FormFlaw(question, .tooFewWithAccess(rule.people), by: rule.basis) }
        return FormFlaw(question, .tooFewKnown(absent(named.watchers + named.cover), needed: rule.people), by: rule.basis)
    }

    private func cover(_ question: FormQuestion) -> FormFlaw? {
        guard !named.watchers.isEmpty, let rule = guideline.rule(DeputyRule.self), named.withAccess < 2 else { return nil }
        guard named.mentioned >= 2 else { return FormFlaw(question, .nobodyCovers, by: rule.basis) }
        return FormFlaw(question, .coverUnknown(absent(named.watchers + named.cover)), by: rule.basis)
    }

    private func politicians(_ question: FormQuestion) -> FormFlaw? {
        let known = Set(named.all.compactMap(\.person).filter(\.isPolitician).map(\.fullName)).sorted()
        guard let rule = guideline.rule(PoliticianRule.self), !rule.mayAnswerForChannels,
            answers.isYes(.politicians) || !known.isEmpty
        else { return nil }
        return FormFlaw(question, .politician(known), by: rule.basis)
    }

    private func account(_ question: FormQuestion) -> FormFlaw? {
        guard let rule = guideline.rule(AccountRule.self), answers[.account] == AccountChoice.personal.rawValue else { return nil }
        return FormFlaw(question, .privateAccount, by: rule.basis)
    }

    private func unknown(_ people: [NamedPerson], _ question: FormQuestion) -> FormFlaw? {
        let names = absent(people)
        return names.isEmpty ? nil : FormFlaw(question, .unknown(names), answer: .letBe)
    }

    /// The names that are nobody's in Kanalvakt, each once.
    private func absent(_ people: [NamedPerson]) -> [String] {
        var seen: Set<String> = []
        return people.filter { $0.person == nil && seen.insert($0.key).inserted }.map(\.written)
    }
}
