import Wording

/// One mistake in a profile or a calendar file.
public struct Problem: Hashable, Sendable {
    /// The file as it was named.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// What is wrong and what to do, in Swedish.
    public let swedish: String
    /// The same in English.
    public let english: String

    /// The sentence in a language.
    public func sentence(in language: Language) -> String {
        language == .sv ? swedish : english
    }

    /// "hallsberg.yaml:12: …", as editors and terminals know how to jump to.
    public func located(in language: Language) -> String {
        "\(file):\(line): \(sentence(in: language))"
    }
}

/// Every mistake of a file, in the order of its lines. Never empty.
public struct GuidelineProblems: Error, Sendable, Equatable {
    /// The mistakes.
    public let problems: [Problem]
}

extension GuidelineProblems: Explained {
    /// One line per mistake.
    public func sentence(in language: Language) -> String {
        problems.map { $0.located(in: language) }.joined(separator: "\n")
    }
}
