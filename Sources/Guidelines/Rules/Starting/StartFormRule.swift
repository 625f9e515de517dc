/// The paper that is needed before a channel starts (HBG-12, LUD-31, OSB-9 to OSB-13, GOT-9, KUN-20).
public struct StartFormRule: ProfileRule {
    /// What kind of paper it is.
    public enum Kind: String, RuleWord {
        case checklist
        case activityPlan
        case notice
        case assignment
        case justification

        public var phrase: Phrase {
            switch self {
            case .checklist: Phrase("checklista", "checklist")
            case .activityPlan: Phrase("aktivitetsplan", "activity plan")
            case .notice: Phrase("anmälan", "notice")
            case .assignment: Phrase("uppdrag", "assignment")
            case .justification: Phrase("motiverat syfte", "justified purpose")
            }
        }
    }

    /// One question of the form.
    public struct Question: Sendable, Equatable, Encodable, Identifiable {
        /// What the answer looks like.
        public enum Answer: String, CaseIterable, Sendable, Encodable {
            case text
            case yesNo
            case person
            case people
            case platform
            case contact
        }

        /// What Kanalvakt otherwise asks itself, and does not where the guideline does.
        public enum About: String, CaseIterable, Sendable, Encodable {
            /// The risk that something secret comes out (HBG-12.11).
            case secrecy
        }

        /// Its name, as "malgrupp".
        public let id: String
        /// The question itself.
        public let question: String
        /// Help for whoever answers.
        public let help: String?
        /// What the answer looks like.
        public let answer: Answer
        /// Which answer to a question of yes or no the guideline wants: true for yes; nil where it wants neither.
        public let wanted: Bool?
        /// Which of Kanalvakt's own questions it stands for; nil for none.
        public let about: About?
        /// The clauses that ask it. Never empty.
        public let clauses: [ClauseID]
    }

    /// What kind of paper.
    public let kind: Kind
    /// Where it is handed in; nil when the guideline does not say.
    public let handedTo: Keeper?
    /// The questions in order. Never empty.
    public let questions: [Question]
    public let basis: RuleBasis

    static let key = RuleKey("startForm")
    static let fields: [FormatSection.Key] = [
        .must("kind", Kind.self), .may("handedTo", Keeper.self), .must("questions"),
    ]
    static let partSections = [question]
    private static let question = FormatSection(
        "startForm.questions",
        [.must("id"), .must("question"), .may("help"), .may("answer", Question.Answer.self), .may("wanted"), .may("about", Question.About.self), .clauses])

    init?(_ reader: RuleReader) {
        let kind = reader.choice("kind", of: Kind.self)
        handedTo = reader.choice("handedTo", of: Keeper.self)
        let parts = reader.parts("questions", as: Self.question)
        reader.requireDistinct(parts)
        questions = parts.compactMap { part in
            let (id, question, help) = (part.id, part.text("question"), part.text("help"))
            let answer = part.choice("answer", of: Question.Answer.self) ?? .text
            let wanted = part.wanted(of: answer)
            let about = part.choice("about", of: Question.About.self)
            guard let id, let question else { return nil }
            return Question(id: id, question: question, help: help, answer: answer, wanted: wanted, about: about, clauses: part.clauses)
        }
        basis = reader.basis
        guard let kind else { return nil }
        self.kind = kind
    }

    public var carriedClauses: [ClauseID] { basis.clauses + questions.flatMap(\.clauses) }

    public var aspects: [Aspect] {
        let count = questions.count
        return .saying(
            .way("kind", kind),
            .number("questions", count, Phrase(count == 1 ? "en fråga" : "\(count) frågor", count == 1 ? "one question" : "\(count) questions")),
            handedTo.map { .way("handedTo", $0, Phrase("lämnas till \($0.phrase.swedish)", "handed to \($0.phrase.english)")) },
        )
    }
}

extension RulePartReader {
    /// The wanted answer, which only a question of yes or no can have.
    fileprivate func wanted(of answer: StartFormRule.Question.Answer) -> Bool? {
        guard let wanted = flag("wanted") else { return nil }
        if answer == .yesNo { return wanted }
        reader.problems.add(line: reader.line(of: "wanted"), .wantedNeedsYesNo)
        return nil
    }
}

extension StartFormRule {
    /// The questions of yes or no that a must asks, where the profile does not say which answer the must wants. Nothing
    /// then stops the other one.
    func unjudged(among strengths: (ClauseID) -> Strength?) -> [Question] {
        questions.filter { $0.answer == .yesNo && $0.wanted == nil && $0.clauses.first.flatMap(strengths) == .must }
    }
}
