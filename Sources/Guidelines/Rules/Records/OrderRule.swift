/// In what order what is written on the channels is kept (HBG-9.10, HBG-9.11).
public struct OrderRule: ProfileRule {
    /// What the order must give.
    public enum Demand: String, RuleWord {
        case searchable
        case direction

        public var phrase: Phrase {
            switch self {
            case .searchable: Phrase("lätt att söka", "easy to search")
            case .direction: Phrase("det syns om det har kommit in eller skickats", "it shows whether it came in or went out")
            }
        }
    }

    /// What is asked for.
    public let demands: [Demand]
    public let basis: RuleBasis

    static let key = RuleKey("order")
    static let fields: [FormatSection.Key] = [.must("demands", Demand.self)]

    init?(_ reader: RuleReader) {
        demands = reader.choices("demands", of: Demand.self)
        basis = reader.basis
    }

    public var aspects: [Aspect] { .saying(.things("demands", demands)) }
}
