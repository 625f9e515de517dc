import Wording
import WorkingTime

/// What has been answered so far.
public struct DraftAnswers: Sendable, Equatable {
    /// The answer that the document says nothing.
    public static let silence = "säger inget"

    /// By question; an empty list says that the document is silent.
    private var given: [String: [String]] = [:]

    /// No answers.
    public init() {}

    mutating func give(_ values: [String], to question: DraftQuestion) {
        given[question.id] = values
    }

    /// Takes an answer back.
    mutating func forget(_ question: DraftQuestion) {
        given[question.id] = nil
    }

    /// Whether somebody has answered the question, be it that the document is silent.
    func hasAnswer(to question: DraftQuestion) -> Bool {
        given[question.id] != nil
    }

    /// What holds for a question: what was answered, or else what holds when nothing is. Empty when the document is
    /// silent; nil when an answer is needed.
    func values(of question: DraftQuestion) -> [String]? {
        if let values = given[question.id] { return values }
        switch question.otherwise {
        case .needed: return nil
        case .silent: return []
        case .answer(let text): return question.kind.isList ? DraftAnswerReader.split(text) : [text]
        case .made(let make): return make(self).map { [$0] }
        }
    }

    /// Whether a question is asked, going by the answers before it.
    func isAsked(_ question: DraftQuestion) -> Bool {
        switch question.condition {
        case nil: true
        case .said(let id): !said(id).isEmpty
        case .chosen(let words, let ids): ids.contains { !Set(said($0)).isDisjoint(with: words) }
        }
    }

    /// What the document says about a question; empty when it is silent or the question is not asked.
    func said(_ id: String) -> [String] {
        guard let question = DraftQuestion.named(id), isAsked(question) else { return [] }
        return values(of: question) ?? []
    }

    /// The first value of an answer; nil when there is none.
    func first(_ id: String) -> String? { said(id).first }

    /// The options that were chosen for a question.
    func chosen(_ question: DraftQuestion) -> [DraftOption] {
        let words = said(question.id)
        return words.compactMap { word in question.kind.options.first { $0.words == word } }
    }

    /// The questions that still need an answer. One whose answer is made from others counts only when those are there.
    var missing: [DraftQuestion] {
        let unanswered = DraftQuestion.all.filter { isAsked($0) && values(of: $0) == nil }
        let needed = unanswered.filter { if case .needed = $0.otherwise { true } else { false } }
        return needed.isEmpty ? unanswered : needed
    }

    /// An answer as it stands in a sentence.
    func words(of id: String) -> String {
        let values = said(id)
        guard DraftQuestion.named(id)?.kind.isLimit == true, let value = values.first,
            let limit = try? TimeLimit(parsing: value)
        else { return values.map { Phrase($0, $0) }.enumerated.swedish }
        return limit.words(in: .sv)
    }
}

extension DraftAnswerKind {
    fileprivate var isLimit: Bool {
        if case .limit = self { true } else { false }
    }
}
