import Applications
import Guidelines
import Wording

/// Turns a question into the field that it is answered in.
struct QuestionFieldMaker {
    let parts: SiteParts
    let detail: ApplicationDetail
    /// What was typed just now and not kept; else what is stored is shown.
    let typed: FormFields?
    /// Whether to tell what is wrong with each answer.
    let showsMistakes: Bool

    private var texts: Texts { parts.texts }

    func field(_ question: FormQuestion) -> QuestionField {
        let name = Self.name(of: question.id)
        let value = typed?.untouched(name) ?? detail.answers.sheet.standing[question.id]?.value ?? offered(question)
        let flaws = detail.check.flaws.filter { $0.question == question.id }
        let flaw = showsMistakes ? flaws.first { !$0.isOfGivenAnswer } : nil
        return QuestionField(
            id: Self.anchor(of: question.id), fieldName: name, label: question.prompt,
            isOptional: question.isOptional && question.kind != .yesNo, hint: hint(question), extra: question.isExtra ? texts("application.extra") : nil, clauses: parts.links(question.clauses),
            hasClauses: !question.clauses.isEmpty, wanted: question.wanted.flatMap(wanted), mistake: flaw.map(mistake), remark: flaws.first(where: \.isOfGivenAnswer)?.words,
            area: area(question, value), line: line(question, value), select: select(question, value),
            radios: radios(question, value), competing: competing(question))
    }

    /// The name of a question's field in the form.
    static func name(of question: String) -> String { "svar.\(question)" }

    /// Where on the page a question stands.
    static func anchor(of question: String) -> String { question.replacing(".", with: "-") }

    private func mistake(_ flaw: FormFlaw) -> String {
        flaw.kind.word.map { texts("application.flaw.\($0)", flaw.kind.values) } ?? flaw.words
    }

    /// Whoever holds the post that the guideline has answer for the channel, until somebody has answered.
    private func offered(_ question: FormQuestion) -> String {
        question.own == .responsible ? detail.facts.answering?.people.first?.fullName ?? "" : ""
    }

    private func hint(_ question: FormQuestion) -> String? {
        guard question.own == .responsible, let answering = detail.facts.answering else { return question.help }
        let values = ["post": answering.post.swedish, "unit": answering.unit.name, "who": answering.people.map(\.fullName).listed(.or, in: .sv)]
        guard !answering.people.isEmpty else { return texts("application.responsible.nobody", values) }
        let strength = detail.answers.form.guideline.rule(ResponsibleRule.self)?.basis.strength.answer.word
        let other = strength.map { texts("application.responsible.\($0)") }
        return [texts("application.responsible.offered", values), other].compactMap(\.self).joined(separator: " ")
    }

    private func wanted(_ wanted: WantedAnswer) -> WantedPart? {
        guard let clause = parts.guideline.clause(wanted.clause), let word = wanted.other.word else { return nil }
        return WantedPart(
            strength: StrengthPart(clause.strength),
            words: texts("application.wanted.\(word)", ["answer": texts(wanted.isYes ? "application.yes" : "application.no").lowercased()]))
    }

    private func area(_ question: FormQuestion, _ value: String) -> AreaInput? {
        switch question.kind {
        case .text: AreaInput(value: value, rows: "5")
        case .people: AreaInput(value: value, rows: "3")
        case .contact: AreaInput(value: value, rows: "2")
        default: nil
        }
    }

    private func line(_ question: FormQuestion, _ value: String) -> LineInput? {
        switch question.kind {
        case .line: LineInput(value: value, type: "text", mode: nil, list: nil, isShort: false)
        case .person: LineInput(value: value, type: "text", mode: nil, list: "personer", isShort: false)
        case .address: LineInput(value: value, type: "text", mode: "url", list: nil, isShort: false)
        case .hours: LineInput(value: value, type: "text", mode: "decimal", list: nil, isShort: true)
        case .date: LineInput(value: value, type: "date", mode: nil, list: nil, isShort: true)
        default: nil
        }
    }

    private func select(_ question: FormQuestion, _ value: String) -> SelectInput? {
        let choices: [(String, String)]
        switch question.kind {
        case .unit: choices = detail.facts.units.map { ($0.id.description, $0.name) }
        case .platform: choices = detail.facts.platforms.entries.map { ($0.kind.rawValue, $0.name) }
        default: return nil
        }
        let options = choices.map { Option(value: $0.0, name: $0.1, chosen: $0.0 == value) }
        return SelectInput(options: [Option(value: "", name: texts("application.choose"), chosen: value.isEmpty)] + options)
    }

    private func radios(_ question: FormQuestion, _ value: String) -> RadioInput? {
        let choices: [(String, String)]
        switch question.kind {
        case .yesNo:
            choices = [(FormAnswers.yes, texts("application.yes")), (FormAnswers.no, texts("application.no"))]
        case .account: choices = AccountChoice.allCases.map { ($0.rawValue, $0.phrase) }
        default: return nil
        }
        return RadioInput(options: choices.map { Option(value: $0.0, name: $0.1, chosen: $0.0 == value) })
    }

    private func competing(_ question: FormQuestion) -> CompetingPart? {
        guard let others = detail.answers.sheet.competing[question.id], !others.isEmpty else { return nil }
        let standing = detail.answers.sheet.standing[question.id]
        let writer = standing.flatMap { detail.names[$0.writer] } ?? ""
        return CompetingPart(
            words: texts("application.competing", ["who": writer]), standing: "\(question.id):nu",
            choices: others.enumerated().map { place, answer in
                CompetingChoice(
                    value: "\(question.id):\(place)", writer: detail.names[answer.writer] ?? "",
                    text: detail.facts.words(answer.value, question.kind))
            })
    }
}

extension FormFlaw.Kind {
    /// The last part of the key of what is said beside the field; nil where the flaw says it itself.
    var word: String? {
        switch self {
        case .missing: "missing"
        case .unsuitable: "unsuitable"
        case .undecided: "undecided"
        case .nobodyCovers: "nobodyCovers"
        case .tooFewWithAccess: "tooFewWithAccess"
        case .privateAccount: "privateAccount"
        case .privateProfile: "privateProfile"
        case .unwished: "unwished"
        case .politician, .tooFewKnown, .coverUnknown, .responsibleUnknown, .notThePost, .unknown, .taken, .noTimeToWatch: nil
        }
    }

    /// What goes into the words.
    var values: [String: String] {
        switch self {
        case .tooFewWithAccess(let count): ["count": String(count)]
        case .unsuitable(let problem): ["problem": String(FormFlaw.words(problem))]
        case .unwished(let wantsYes): ["answer": wantsYes ? "ja" : "nej"]
        default: [:]
        }
    }
}

extension Strength.Answer {
    /// The last part of the key of what is said of an answer that the guideline wants; nil where it wants none.
    var word: String? {
        switch self {
        case .refuse: "must"
        case .askWhy: "should"
        case .letBe: nil
        }
    }
}
