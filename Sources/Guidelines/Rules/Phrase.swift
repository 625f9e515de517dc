import Wording

/// A few words about a rule, in both languages of the command line.
public struct Phrase: Sendable, Equatable {
    /// The words in Swedish.
    public let swedish: String
    /// The words in English.
    public let english: String

    init(_ swedish: String, _ english: String) {
        self.swedish = swedish
        self.english = english
    }

    /// The words in a language.
    public func words(in language: Language) -> String {
        language == .sv ? swedish : english
    }
}

extension [Phrase] {
    /// "ort, tid och plats".
    var enumerated: Phrase {
        Phrase(Self.list(map(\.swedish), "och"), Self.list(map(\.english), "and"))
    }

    private static func list(_ words: [String], _ and: String) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(and) \(last)"
    }
}
