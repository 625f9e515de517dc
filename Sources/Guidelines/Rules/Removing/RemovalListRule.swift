/// Where the list of what is removed comes from (HBG-8.10, LUD-54, OSB-26, GOT-21, KUN-32).
public struct RemovalListRule: ProfileRule {
    /// What the list rests on.
    public enum Source: String, RuleWord {
        case act
        case own
        case examples

        public var phrase: Phrase {
            switch self {
            case .act: Phrase("lagens lista i 5 § (1998:112)", "the act's list in 5 § (1998:112)")
            case .own: Phrase("en egen lista", "a list of its own")
            case .examples: Phrase("exempel på olagligt innehåll", "examples of illegal content")
            }
        }
    }

    /// What the list rests on.
    public let source: Source
    public let basis: RuleBasis

    static let key = RuleKey("removalList")
    static let fields: [FormatSection.Key] = [.must("basis", Source.self)]

    init?(_ reader: RuleReader) {
        guard let source = reader.choice("basis", of: Source.self) else { return nil }
        self.source = source
        basis = reader.basis
    }

    public var aspects: [Aspect] { [.way("basis", source)] }
}
