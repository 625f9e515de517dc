import Foundation
import Organisation

/// One answer as somebody wrote it.
public struct Answer: Sendable, Equatable {
    /// The question's name.
    public let question: String
    /// What was written; empty where an earlier answer was taken away.
    public let value: String
    /// The application's revision that it came with.
    public let revision: Int64
    /// Who wrote it.
    public let writer: Person.ID
    /// When.
    public let writtenAt: Date
}

/// What has been answered in an application.
public struct AnswerSheet: Sendable {
    /// The answer that stands for each question, by the question's name.
    public let standing: [String: Answer]
    /// What people wrote from an older page while another changed the same answer, until someone chooses.
    public let competing: [String: [Answer]]

    /// What stands as the answer; empty when there is none.
    public subscript(question: String) -> String { standing[question]?.value ?? "" }

    /// What competes with the answer that stands.
    func others(than question: String) -> [String] { competing[question, default: []].map(\.value) }
}

/// The answers of a form, read as what they are.
public struct FormAnswers: Sendable {
    /// The form that asked.
    public let form: ApplicationForm
    /// What was answered.
    public let sheet: AnswerSheet

    public init(form: ApplicationForm, sheet: AnswerSheet) {
        self.form = form
        self.sheet = sheet
    }

    /// The answer that settles one of our own questions, wherever it was asked; empty when there is none.
    public subscript(own: OwnQuestion) -> String {
        form.question(for: own).map { sheet[$0.id] } ?? ""
    }

    /// Whether one of our own questions was answered yes.
    public func isYes(_ own: OwnQuestion) -> Bool { self[own] == Self.yes }

    /// The most names that are read in one answer. A draft may hold anything, and each name is looked for among all the
    /// people of the municipality; one that is handed in has room for far fewer.
    static let mostNames = 500

    /// The names in an answer, one for each line, without empty ones.
    public func names(_ own: OwnQuestion) -> [String] {
        Array(
            self[own].split(whereSeparator: { $0.isNewline || $0 == ";" }).lazy
                .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }.prefix(Self.mostNames))
    }

    /// The unit that was chosen; nil when there is none.
    public var unit: MunicipalUnit.ID? { MunicipalUnit.ID(self[.unit]) }

    /// Stored answer to a question of yes or no.
    public static let yes = "ja"
    /// Stored answer to a question of yes or no.
    public static let no = "nej"
}
