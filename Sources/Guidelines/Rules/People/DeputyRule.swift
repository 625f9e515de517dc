/// When somebody must be ready to take over a channel (HBG-12.9, LUD-37, GOT-36, KUN-45).
public struct DeputyRule: ProfileRule {
    /// When a deputy is needed.
    public enum Occasion: String, RuleWord {
        case absence
        case soleEditor

        public var phrase: Phrase {
            switch self {
            case .absence: Phrase("ersättare vid frånvaro", "a deputy during absence")
            case .soleEditor: Phrase("ersättare när en person är ensam", "a deputy where one person is alone")
            }
        }
    }

    /// When.
    public let when: Occasion
    public let basis: RuleBasis

    static let key = RuleKey("deputy")
    static let fields: [FormatSection.Key] = [.must("when", Occasion.self)]

    init?(_ reader: RuleReader) {
        guard let when = reader.choice("when", of: Occasion.self) else { return nil }
        self.when = when
        basis = reader.basis
    }

    /// A deputy for everyone who is away is asked for by more than one for those who are alone.
    public var aspects: [Aspect] {
        [.number("deputy", when == .absence ? 2 : 1, when.phrase)]
    }
}
