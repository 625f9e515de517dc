import Applications
import Foundation
import Guidelines

/// An application for a channel in the sample, as `sample-applications.json` tells it.
struct SampleApplication: Decodable, Sendable {
    /// What somebody does with it. One of the three says what: a time, a piece of advice or a decision.
    struct Step: Decodable, Sendable {
        /// When the applicant hands it in.
        let handIn: SampleTime?
        /// When the named people get their roles in the channel.
        let roles: SampleTime?
        let advice: AdviseOnApplication.Advice?
        /// What whoever the guideline names decides.
        let decision: DecideOnApplication.Decision?
        /// Who advises or gives roles, by username.
        let by: String?
        /// When somebody advises or decides.
        let at: SampleTime?
        /// The comment or the reason.
        let words: String?
    }

    /// The applicant, by username.
    let by: String
    let begun: SampleTime
    /// The day to see how it went, counted from today.
    let evaluateInDays: Int?
    /// The answers by the question's name; the unit by its key in the sample.
    let answers: [String: String]
    let steps: [Step]

    /// What the sample has to answer each question of the guideline's form with: the questions that are Hallsberg's own
    /// have answers of their own, and another guideline's take what was written of the same thing.
    func answers(to form: ApplicationForm) -> [String: String] {
        guard !steps.isEmpty else { return answers.filter { form.question($0.key) != nil } }
        return Dictionary(uniqueKeysWithValues: form.questions.map { ($0.id, answer(to: $0)) })
    }

    private func answer(to question: FormQuestion) -> String {
        if let answer = answers[question.id] ?? question.own.flatMap({ answers[$0.rawValue] }) { return answer }
        return question.kind == .yesNo ? "ja" : question.kind == .text ? answers["fraga.syfte"] ?? "" : ""
    }
}

extension AdviseOnApplication.Advice: Decodable {}
extension DecideOnApplication.Decision: Decodable {}
