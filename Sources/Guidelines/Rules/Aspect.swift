/// One thing that a rule says, in a form that can be told and compared.
public struct Aspect: Sendable, Equatable {
    /// How two municipalities' answers are weighed against each other.
    public enum Measure: Sendable, Equatable {
        /// More is stricter: how many people, how often.
        case demand(Int)
        /// More is looser: how long something may take, in minutes.
        case freedom(Int)
        /// Things that are asked for: who asks for more is stricter.
        case things(Set<String>)
        /// Things that are allowed: who allows more is looser.
        case permissions(Set<String>)
        /// One way among others, where none is stricter: two that differ cannot both be followed.
        case way(String)
    }

    /// What it is about, the same in every municipality, as "timesAYear".
    public let name: String
    /// The answer, for comparing.
    public let measure: Measure
    /// The answer in words.
    public let phrase: Phrase
}

extension Aspect {
    static func number(_ name: String, _ number: Int, _ phrase: Phrase) -> Aspect {
        Aspect(name: name, measure: .demand(number), phrase: phrase)
    }

    /// Something that is asked for; nil when it is not.
    static func demand(_ name: String, _ isAsked: Bool, _ phrase: Phrase) -> Aspect? {
        isAsked ? Aspect(name: name, measure: .demand(1), phrase: phrase) : nil
    }

    /// Something that is allowed; nil when it is not.
    static func permission(_ name: String, _ isAllowed: Bool, _ phrase: Phrase) -> Aspect? {
        isAllowed ? Aspect(name: name, measure: .freedom(1), phrase: phrase) : nil
    }

    /// - Parameter phrase: the answer in words, where the word's own do not stand alone.
    static func way(_ name: String, _ word: some RuleWord, _ phrase: Phrase? = nil) -> Aspect {
        Aspect(name: name, measure: .way(word.rawValue), phrase: phrase ?? word.phrase)
    }

    /// Things that are asked for; nil when there are none.
    static func things<Word: RuleWord>(_ name: String, _ words: [Word], _ sentence: (Phrase) -> Phrase = { $0 }) -> Aspect? {
        words.isEmpty ? nil : Aspect(name: name, measure: .things(words.nameSet), phrase: sentence(words.phrase))
    }

    /// Things that are allowed; nil when there are none.
    static func permissions<Word: RuleWord>(_ name: String, _ words: [Word], _ sentence: (Phrase) -> Phrase = { $0 }) -> Aspect? {
        words.isEmpty ? nil : Aspect(name: name, measure: .permissions(words.nameSet), phrase: sentence(words.phrase))
    }
}

extension [Aspect] {
    /// What a rule says; what it does not say is nil.
    static func saying(_ aspects: Aspect?...) -> [Aspect] { aspects.compactMap(\.self) }
}
