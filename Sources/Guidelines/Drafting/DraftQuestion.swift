/// One question that a new guideline is drafted from, in plain Swedish, and what its answer does in the profile.
///
/// The list of them (`DraftQuestion.all`) is what the terminal asks, what the template holds, and what the reference
/// lists; nothing about a question stands anywhere else.
public struct DraftQuestion: Sendable, Identifiable {
    /// Its key in a file of answers, as "svarstid".
    public let id: String
    /// What it belongs to.
    public let theme: DraftTheme
    /// The question itself.
    public let text: String
    /// What helps whoever hesitates.
    public let help: String
    /// What an answer looks like.
    public let kind: DraftAnswerKind
    /// An answer as somebody might write it; nil where the options say enough.
    public let example: String?
    /// What holds when nothing is answered.
    let otherwise: DraftDefault
    /// When it is asked; nil for always.
    let condition: DraftCondition?
    /// Where in the profile the answer goes, as "deputy.when"; a block alone, as "activity", has nothing but clauses.
    let path: String?
    /// The clause that the answer makes; nil when it makes none, or when each option makes its own.
    let clause: DraftClause?
    /// What else in the profile the clause carries, as "outcomes.handedOver".
    let carries: [String]

    /// Whether the document may say nothing about it.
    public var mayBeSilent: Bool {
        if case .silent = otherwise { true } else { isSilentAllowed }
    }

    let isSilentAllowed: Bool
}

/// What holds when a question is not answered.
enum DraftDefault: Sendable {
    /// It has to be answered.
    case needed
    /// The document says nothing about it, so the profile does not either.
    case silent
    /// An answer that fits most.
    case answer(String)
    /// An answer made from the others.
    case made(@Sendable (DraftAnswers) -> String?)
}

/// What an answer looks like.
public enum DraftAnswerKind: Sendable {
    /// Any text.
    case text
    /// A whole web address.
    case address
    /// A date such as 2026-03-27.
    case date
    /// A time limit such as 1d.
    case limit
    /// A whole number from 1.
    case number
    /// Hours of a day, such as 08:00-17:00, one or several.
    case hours
    /// A name for addresses and commands.
    case name
    /// The letters that every clause's name starts with.
    case prefix
    /// Texts, one or several.
    case texts
    /// Dates, one or several.
    case dates
    /// One of some options.
    case one([DraftOption])
    /// Some of the options.
    case several([DraftOption])

    /// The options to choose among; empty when the answer is written freely.
    public var options: [DraftOption] {
        switch self {
        case .one(let options), .several(let options): options
        default: []
        }
    }

    /// Whether several values may be given.
    public var isList: Bool {
        switch self {
        case .several, .texts, .dates, .hours: true
        default: false
        }
    }
}

/// One answer to choose.
public struct DraftOption: Sendable {
    /// What people answer and read, as "ersättare vid frånvaro".
    public let words: String
    /// The word that stands for it in the profile.
    let value: String
    /// The clause that it makes when its question makes none for all options together.
    var clause: DraftClause?
    /// A block of a list that it adds, as a ground.
    var item: DraftItem?
    /// What whoever uses the rule must keep in mind, as that the law says something else.
    var note: Note?

    init(_ words: String, _ value: String, clause: DraftClause? = nil, item: DraftItem? = nil) {
        (self.words, self.value, self.clause, self.item) = (words, value, clause, item)
    }

    /// The options that a rule of the format has, in its own words.
    ///
    /// - Parameter notes: what to keep in mind with some of them.
    static func all<Word: RuleWord>(_ type: Word.Type, notes: [Word: Note] = [:]) -> [DraftOption] {
        type.allCases.map { word in
            var option = DraftOption(word.phrase.swedish, word.rawValue)
            option.note = notes[word]
            return option
        }
    }
}

/// A block that an option adds to a list of the profile.
enum DraftItem: Sendable {
    case ground(DraftGround)
    case visitorLine(id: String, tells: [VisitorText.Topic], text: String, english: String)
    case startQuestion(id: String, question: String, answer: StartFormRule.Question.Answer)
}

/// A clause that an answer makes.
struct DraftClause: Sendable {
    /// What it says, in one sentence; `{svar}` is the answer and `{svarstid}` the answer to that question.
    let summary: String
    var strength: Strength
    /// The question whose answer tells how binding it is; nil when that is as it stands.
    var strengthAsked: String?

    static func must(_ summary: String) -> DraftClause { DraftClause(summary: summary, strength: .must) }
    static func should(_ summary: String) -> DraftClause { DraftClause(summary: summary, strength: .should) }
    static func may(_ summary: String) -> DraftClause { DraftClause(summary: summary, strength: .may) }
    static func information(_ summary: String) -> DraftClause { DraftClause(summary: summary, strength: .information) }
}

/// When a question is asked.
enum DraftCondition: Sendable {
    /// When the document says something about another question.
    case said(String)
    /// When one of some options of other questions has been chosen.
    case chosen([String], among: [String])
}
