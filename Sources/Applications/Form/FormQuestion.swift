import Guidelines

/// What an answer looks like.
public enum AnswerKind: String, Sendable, CaseIterable {
    /// Several lines.
    case text
    /// One line.
    case line
    case yesNo
    /// One person's name.
    case person
    /// Names, one on each line.
    case people
    case platform
    /// How somebody is reached.
    case contact
    /// An address on the web.
    case address
    /// One of the municipality's units.
    case unit
    /// A number of hours, with decimals.
    case hours
    /// A day.
    case date
    /// What kind of account one signs in with.
    case account
}

/// One question of an application: what is asked, by which clauses, and what happens without an answer.
public struct FormQuestion: Sendable, Identifiable {
    /// The question's name in a stored answer: "namn" for one of our own, "fraga.syfte" for one of the guideline's.
    public let id: String
    /// The question.
    public let prompt: String
    /// Help under it.
    public let help: String?
    /// What the answer looks like.
    public let kind: AnswerKind
    /// The clauses that ask it; empty where only the register needs it.
    public let clauses: [ClauseID]
    /// What happens when it is handed in without an answer.
    public let demand: Demand
    /// The answer that the guideline wants to a question of yes or no; nil where either serves.
    public let wanted: WantedAnswer?
    /// Which of our own questions its answer settles; nil when the guideline alone asks it.
    public let own: OwnQuestion?

    /// Whether Kanalvakt asks it of itself, for whoever advises and decides, where the guideline asks nothing of the kind.
    public let isExtra: Bool

    /// How badly an answer is needed.
    public enum Demand: Sendable {
        /// The application cannot be handed in without it.
        case needed
        /// The applicant says why there is none, which is noted with the clause.
        case askWhy(ClauseID)
        /// It may be left out.
        case optional
    }

    /// Whether it may be left out without a word.
    public var isOptional: Bool {
        if case .optional = demand { true } else { false }
    }

    /// The most characters that an answer may have when it is handed in.
    public var longest: Int {
        switch kind {
        case .text: own == nil ? 4000 : own == .targetGroup ? 500 : 2000
        case .people, .contact: 1000
        case .line: 120
        case .address: 500
        case .yesNo, .person, .platform, .unit, .hours, .date, .account: 200
        }
    }

    /// A question of our own, asked because of a rule or, without one, because the register needs it.
    init(_ own: OwnQuestion, by rule: RuleBasis? = nil, clauses: [ClauseID]? = nil, demand: Demand? = nil) {
        id = own.rawValue
        prompt = own.prompt
        help = own.help
        kind = own.kind
        self.clauses = clauses ?? rule?.clauses ?? []
        self.demand = demand ?? rule.map(Demand.init) ?? .needed
        wanted = own == .knowledge || own == .routines ? rule.flatMap(WantedAnswer.yes) : nil
        self.own = own
        isExtra = false
    }

    /// A question of our own that may be left out, and that no rule and no register needs.
    init(extra own: OwnQuestion) {
        id = own.rawValue
        prompt = own.prompt
        help = own.help
        kind = own.kind
        clauses = []
        demand = .optional
        wanted = nil
        self.own = own
        isExtra = true
    }

    /// A question of the guideline's own form.
    init(_ question: StartFormRule.Question, of rule: StartFormRule, settling own: OwnQuestion?, _ guideline: Guideline) {
        id = Self.prefix + question.id
        prompt = question.question
        help = question.help
        kind = AnswerKind(question.answer)
        clauses = question.clauses
        demand = Demand(rule.basis)
        wanted = WantedAnswer(question, guideline)
        self.own = own
        isExtra = false
    }

    /// What the names of the guideline's questions begin with, so that none is taken for one of our own.
    static let prefix = "fraga."
}

extension FormQuestion.Demand {
    /// As binding as the rule that asks.
    init(_ basis: RuleBasis) {
        switch (basis.strength.answer, basis.clause) {
        case (.refuse, _): self = .needed
        case (.askWhy, let clause?): self = .askWhy(clause)
        case (.askWhy, nil), (.letBe, _): self = .optional
        }
    }
}

extension AnswerKind {
    /// The kind of one of the guideline's questions.
    init(_ answer: StartFormRule.Question.Answer) {
        switch answer {
        case .text: self = .text
        case .yesNo: self = .yesNo
        case .person: self = .person
        case .people: self = .people
        case .platform: self = .platform
        case .contact: self = .contact
        }
    }
}
