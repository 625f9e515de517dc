import Guidelines

/// The answer that a guideline wants to a question of yes or no, and what becomes of an application with the other one
/// (HBG-12.10, HBG-12.14, GOT-9, KUN-14).
public struct WantedAnswer: Sendable, Equatable {
    /// Whether yes is wanted, rather than no.
    public let isYes: Bool
    /// The clause that wants it: the first of the question's.
    public let clause: ClauseID
    /// What is done about the other answer, as that clause is worded: it can be handed in and not approved, it takes a
    /// reason, or it is let be.
    public let other: Strength.Answer

    /// The answer as it is stored.
    var stored: String { isYes ? FormAnswers.yes : FormAnswers.no }
}

extension WantedAnswer {
    /// Nil where the guideline does not say which answer it wants.
    init?(_ question: StartFormRule.Question, _ guideline: Guideline) {
        guard let isYes = question.wanted, let clause = question.clauses.first, let strength = guideline.clause(clause)?.strength
        else { return nil }
        self.init(isYes: isYes, clause: clause, other: strength.answer)
    }

    /// Yes, as badly as a rule wants what is asked after.
    static func yes(by rule: RuleBasis) -> WantedAnswer? {
        rule.clause.map { WantedAnswer(isYes: true, clause: $0, other: rule.strength.answer) }
    }
}

extension FormAnswers {
    /// What is answered otherwise than the guideline wants, in the order of the questions.
    var unwished: [FormFlaw] { form.questions.compactMap(unwished) }

    /// Nil where the answer serves, or there is none yet.
    func unwished(_ question: FormQuestion) -> FormFlaw? {
        let value = sheet[question.id]
        guard let wanted = question.wanted, wanted.other != .letBe, [Self.yes, Self.no].contains(value), value != wanted.stored
        else { return nil }
        return FormFlaw(question, .unwished(wantsYes: wanted.isYes), clause: wanted.clause, answer: wanted.other)
    }
}
