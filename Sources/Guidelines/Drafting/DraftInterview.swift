import Wording

/// The questions asked one after another, as at a terminal: which question stands next, and what a line typed means.
///
/// It reads and writes nothing itself, so every turn of it can be tested.
public struct DraftInterview: Sendable {
    /// What a line led to.
    public enum Turn: Sendable, Equatable {
        /// The answer was taken.
        case taken
        /// Something to read, after which the same question is asked again.
        case told(String)
        /// The person goes back to the question before.
        case back
    }

    /// What has been answered so far.
    public private(set) var answers: DraftAnswers
    /// The question that stands next; nil when all have been answered.
    public private(set) var question: DraftQuestion?
    private var passed: [DraftQuestion] = []

    /// - Parameter answers: what was answered before; only the rest is asked.
    public init(continuing answers: DraftAnswers = DraftAnswers()) {
        self.answers = answers
        question = next(after: nil)
    }

    /// What stands before the question: its theme when that is new, and how far one has come.
    public var heading: String? {
        guard let question, question.theme != passed.last?.theme else { return nil }
        let place = DraftQuestion.all.firstIndex { $0.id == question.id } ?? 0
        return "\(question.theme.rawValue) (fråga \(place + 1) av högst \(DraftQuestion.all.count))"
    }

    /// The question as it is asked, with its options and with what holds for an empty line.
    public var prompt: String {
        guard let question else { return "" }
        let options = question.kind.options.enumerated().map { "  \($0 + 1). \($1.words)" }
        let many = question.kind.isList && !options.isEmpty ? " Flera går bra: 1, 3" : ""
        let answer = usual(for: question).map { "[\($0)] " } ?? ""
        return ([question.text + many] + options + [answer + "> "]).joined(separator: "\n")
    }

    /// Takes a line that was typed.
    public mutating func take(_ line: String) -> Turn {
        guard let question else { return .taken }
        switch line.trimmed {
        case "?": return .told(help(for: question))
        case "<": return goBack()
        case "":
            guard let values = answers.values(of: question) else {
                return .told("Den här frågan behöver ett svar." + (question.example.map { " Till exempel: \($0)" } ?? " Skriv en siffra."))
            }
            return keep(values, for: question)
        default: return read(line, for: question)
        }
    }

    private mutating func read(_ line: String, for question: DraftQuestion) -> Turn {
        let problems = ProblemList(file: "")
        let node = YAMLNode(line: 1, value: .scalar(line))
        let values = DraftAnswerReader(question: question, problems: problems).values(of: node)
        guard let values else { return .told(problems.all.problems.map(\.swedish).joined(separator: "\n")) }
        return keep(values, for: question)
    }

    private mutating func keep(_ values: [String], for question: DraftQuestion) -> Turn {
        var tried = answers
        tried.give(values, to: question)
        if let conflict = tried.conflict(in: question) { return .told(conflict.sentences.swedish) }
        answers = tried
        passed.append(question)
        self.question = next(after: question)
        return .taken
    }

    private mutating func goBack() -> Turn {
        guard let last = passed.popLast() else { return .told("Det här är den första frågan.") }
        answers.forget(last)
        question = last
        return .back
    }

    private func next(after question: DraftQuestion?) -> DraftQuestion? {
        let all = DraftQuestion.all
        let start = question.flatMap { last in all.firstIndex { $0.id == last.id } }.map { $0 + 1 } ?? 0
        return all[start...].first { answers.isAsked($0) && !answers.hasAnswer(to: $0) }
    }

    /// What an empty line means; nil when it means nothing.
    private func usual(for question: DraftQuestion) -> String? {
        answers.values(of: question).map { $0.isEmpty ? DraftAnswers.silence : $0.joined(separator: ", ") }
    }

    private func help(for question: DraftQuestion) -> String {
        let example = question.example.map { ["Till exempel: \($0)"] } ?? []
        let silence = question.mayBeSilent ? ["Säger dokumentet inget: skriv -"] : []
        return ([question.help] + example + silence + ["Skriv < för att gå tillbaka till förra frågan."]).joined(separator: "\n")
    }

    /// What whoever starts should know.
    public static let welcome = """
        Jag ställer frågor om er riktlinje och gör en fil av svaren. Ha dokumentet framför dig.
        Tom rad = svaret inom hakparentes.  ? = hjälp.  - = dokumentet säger inget.  < = tillbaka.  Ctrl-D = sluta.
        """
}
