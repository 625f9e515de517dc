/// What the guideline says on accessibility (HBG-11.1, GOT-3, KUN-24).
public struct AccessibilityRule: ProfileRule {
    /// Where the demand comes from.
    public enum Source: String, RuleWord {
        case named
        case communicationPolicy
        case act

        public var phrase: Phrase {
            switch self {
            case .named: Phrase("tillgänglighet nämns", "accessibility is named")
            case .communicationPolicy: Phrase("genom kommunikationspolicyn", "through the communication policy")
            case .act: Phrase("lagen om tillgänglighet till digital offentlig service", "the act on accessibility of digital public service")
            }
        }

        fileprivate var demand: Int {
            switch self {
            case .act: 3
            case .named: 2
            case .communicationPolicy: 1
            }
        }
    }

    /// Where the demand comes from.
    public let source: Source
    public let basis: RuleBasis

    static let key = RuleKey("accessibility")
    static let fields: [FormatSection.Key] = [.must("basis", Source.self)]

    init?(_ reader: RuleReader) {
        guard let source = reader.choice("basis", of: Source.self) else { return nil }
        self.source = source
        basis = reader.basis
    }

    public var aspects: [Aspect] { [.number("basis", source.demand, source.phrase)] }
}
