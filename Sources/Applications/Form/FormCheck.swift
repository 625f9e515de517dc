import Channels
import Database
import Foundation
import Guidelines
import Organisation
import Platforms
import WorkingTime

/// Goes through a filled-in form before it is handed in: everything that is missing or against the guideline, in the
/// order of the questions.
public struct FormCheck: Sendable {
    /// What was found.
    public let flaws: [FormFlaw]

    /// What must be mended before the application can be handed in.
    public var hindrances: [FormFlaw] { flaws.filter { $0.answer == .refuse && !$0.isForDecision } }
    /// What may be handed in, since it can be mended while the application is looked at, but not approved.
    public var obstacles: [FormFlaw] { flaws.filter(\.isForDecision) }
    /// What the applicant must say why about.
    public var questions: [FormFlaw] { flaws.filter { $0.answer == .askWhy } }
    /// What is only pointed out.
    public var remarks: [FormFlaw] { flaws.filter { $0.answer == .letBe } }

    /// - Parameter facts: what the answers can mean.
    public init(_ answers: FormAnswers, _ facts: FormFacts) {
        let named = NamedPeople(answers, among: facts.people)
        var flaws: [FormFlaw] = []
        for question in answers.form.questions {
            flaws += Self.flaws(of: question, answers, facts) + Self.flaws(by: question, named, answers)
        }
        self.flaws = flaws
    }

    private static func flaws(of question: FormQuestion, _ answers: FormAnswers, _ facts: FormFacts) -> [FormFlaw] {
        if answers.sheet.competing[question.id] != nil { return [FormFlaw(question, .undecided)] }
        let value = answers.sheet[question.id]
        if value.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty {
            switch question.demand {
            case .needed: return [FormFlaw(question, .missing, clause: question.clauses.first)]
            case .askWhy(let clause): return [FormFlaw(question, .missing, clause: clause, answer: .askWhy)]
            case .optional: return []
            }
        }
        do throws(FieldProblem) {
            try question.check(value, facts, on: answers[.platform])
            return [answers.unwished(question)].compactMap(\.self)
        } catch {
            return [FormFlaw(question, .unsuitable(error.kind))]
        }
    }

    /// What the rules about people say, told at the question that mends it.
    private static func flaws(by question: FormQuestion, _ named: NamedPeople, _ answers: FormAnswers) -> [FormFlaw] {
        let guideline = answers.form.guideline
        switch question.own {
        case .watchers:
            guard !named.watchers.isEmpty, let rule = guideline.rule(AccessRule.self), named.withAccess < rule.people
            else { return [] }
            return [FormFlaw(question, .tooFewWithAccess(rule.people), by: rule.basis)]
        case .cover:
            guard !named.watchers.isEmpty, let rule = guideline.rule(DeputyRule.self), named.withAccess < 2 else { return [] }
            return [FormFlaw(question, .nobodyCovers, by: rule.basis)]
        case .politicians:
            guard let rule = guideline.rule(PoliticianRule.self), !rule.mayAnswerForChannels,
                answers.isYes(.politicians) || named.all.contains(where: { $0.person?.isPolitician == true })
            else { return [] }
            return [FormFlaw(question, .politician, by: rule.basis)]
        case .account:
            guard let rule = guideline.rule(AccountRule.self), answers[.account] == AccountChoice.personal.rawValue
            else { return [] }
            return [FormFlaw(question, .privateAccount, by: rule.basis)]
        default: return []
        }
    }
}

extension FormFlaw {
    init(_ question: FormQuestion, _ kind: Kind, clause: ClauseID? = nil, answer: Strength.Answer = .refuse) {
        self.init(question: question.id, prompt: question.prompt, kind: kind, clause: clause, answer: answer)
    }

    init(_ question: FormQuestion, _ kind: Kind, by rule: RuleBasis) {
        self.init(question, kind, clause: rule.clause, answer: rule.strength.answer)
    }
}

extension FormQuestion {
    /// - Throws: `FieldProblem` for an answer that cannot be used.
    func check(_ value: String, _ facts: FormFacts, on platform: String) throws(FieldProblem) {
        let lines = kind == .text || kind == .people || kind == .contact
        let text = try TextRule(prompt, length: 1...longest, allowsLines: lines).clean(value)
        switch kind {
        case .text, .line, .person, .people, .contact: return
        case .yesNo: try require([FormAnswers.yes, FormAnswers.no].contains(text), Self.choice)
        case .account: try require(AccountChoice(rawValue: text) != nil, Self.choice)
        case .unit: try require(facts.units.contains { $0.id.description == text }, Self.choice)
        case .platform: try require(facts.platforms.entries.contains { $0.kind.rawValue == text }, Self.choice)
        case .address:
            // The name alone serves where the platform's addresses are made of it.
            let account = facts.platforms.recognise(text, on: PlatformKind(rawValue: platform))
            let address = if let account { account.address } else { try WebAddress.clean(text, field: prompt) }
            if let problem = address.problem(in: prompt) { throw problem }
        case .hours: try require(Hours(text) != nil, Self.number)
        case .date: try require(LocalDate(text) != nil, Self.day)
        }
    }

    private func require(_ holds: Bool, _ wish: FieldProblem.Wish) throws(FieldProblem) {
        if !holds { throw FieldProblem(field: prompt, kind: .unsuitable(allowed: wish)) }
    }

    private static let choice = FieldProblem.Wish(swedish: "välj ett av svaren.", english: "choose one of the answers.")
    private static let number = FieldProblem.Wish(
        swedish: "skriv ett antal timmar med siffror, till exempel 2 eller 1,5.",
        english: "write a number of hours in digits, such as 2 or 1.5.")
    private static let day = FieldProblem.Wish(
        swedish: "skriv dagen som år, månad och dag, till exempel 2027-03-01.",
        english: "write the day as year, month and day, such as 2027-03-01.")
}

/// A number of hours as people write it: "2", "1,5", "1.5".
public struct Hours: Sendable, Equatable {
    /// How many.
    public let value: Double

    /// Nil for anything but a number from 0 to 999 with at most two decimals.
    public init?(_ text: String) {
        let parts = text.replacing(",", with: ".").split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...3).contains(parts[0].count),
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            parts.count == 1 || parts[1].count <= 2, let value = Double(parts.joined(separator: "."))
        else { return nil }
        self.value = value
    }
}
