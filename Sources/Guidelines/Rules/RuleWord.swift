/// A value that a rule may have, written as one word in a profile.
public protocol RuleWord: CaseIterable, RawRepresentable<String>, Hashable, Sendable, Codable {
    /// The value in words that people read.
    var phrase: Phrase { get }
}

extension RuleWord {
    /// Every word that a profile may use, in the order of the reference.
    static var names: [String] { allCases.map(\.rawValue) }
}

extension Collection where Element: RuleWord {
    /// The values as an enumeration: "webbplatsen och telefonen".
    var phrase: Phrase { map(\.phrase).enumerated }

    /// The values by name, for comparing.
    var nameSet: Set<String> { Set(map(\.rawValue)) }
}
