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
        let people = PeopleCheck(named: named, answers: answers, answering: facts.answering)
        for question in answers.form.questions {
            flaws += Self.flaws(of: question, answers, facts) + people.flaws(at: question)
            flaws += Self.profile(question, answers, facts)
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
            return [answers.unwished(question), flaw(of: question, answered: value, facts)].compactMap(\.self)
        } catch {
            return [FormFlaw(question, .unsuitable(error.kind))]
        }
    }

    /// An address that is a person's own profile, where the guideline speaks of whose name one writes in (GOT-13, KUN-53).
    private static func profile(_ question: FormQuestion, _ answers: FormAnswers, _ facts: FormFacts) -> [FormFlaw] {
        guard question.own == .address, let rule = answers.form.guideline.rule(AccountRule.self),
            facts.platforms.isPersonalProfile(answers[.address])
        else { return [] }
        return [FormFlaw(question, .privateProfile, by: rule.basis)]
    }

    /// What an answer that can be used makes one ask about.
    private static func flaw(of question: FormQuestion, answered value: String, _ facts: FormFacts) -> FormFlaw? {
        switch question.own {
        case .address: facts.taken.map { FormFlaw(question, .taken($0), answer: .letBe) }
        case .hoursToWatch:
            Hours(value.trimmingCharacters(in: .whitespaces))?.value == 0
                ? FormFlaw(question, .noTimeToWatch, clause: question.clauses.first, answer: question.clauses.isEmpty ? .letBe : .askWhy)
                : nil
        default: nil
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
        case .hours:
            try require(Hours(text) != nil, Self.number)
            let isOfWeek = own == .hoursToWatch || own == .hoursToWrite
            try require(!isOfWeek || (Hours(text)?.value ?? 0) <= Hours.inWeek, Self.week)
        case .date:
            try require(LocalDate(text) != nil, Self.day)
            try require(LocalDate(text).map { $0 > facts.today } ?? false, Self.later)
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

extension FormQuestion {
    private static let week = FieldProblem.Wish(
        swedish: "en vecka har bara 168 timmar.", english: "a week has only 168 hours.")
    private static let later = FieldProblem.Wish(
        swedish: "välj en dag som inte har varit än.", english: "choose a day that is still to come.")
}

/// A number of hours as people write it: "2", "1,5", "1.5".
public struct Hours: Sendable, Equatable {
    /// How many.
    public let value: Double

    /// How many a week has.
    public static let inWeek = 168.0

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
