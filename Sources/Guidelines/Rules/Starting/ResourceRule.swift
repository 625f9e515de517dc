/// What a unit must have before it starts a channel (HBG-5.1, HBG-5.3, KUN-14).
public struct ResourceRule: ProfileRule {
    /// Something that a channel takes.
    public enum Demand: String, RuleWord {
        case resources
        case evaluation
        case knowledge
        case routines

        public var phrase: Phrase {
            switch self {
            case .resources: Phrase("resurser", "resources")
            case .evaluation: Phrase("tid att utvärdera", "time to evaluate")
            case .knowledge: Phrase("kunskap", "knowledge")
            case .routines: Phrase("rutiner", "routines")
            }
        }
    }

    /// What is asked for.
    public let demands: [Demand]
    public let basis: RuleBasis

    static let key = RuleKey("resources")
    static let fields: [FormatSection.Key] = [.must("demands", Demand.self)]

    init?(_ reader: RuleReader) {
        demands = reader.choices("demands", of: Demand.self)
        basis = reader.basis
    }

    public var aspects: [Aspect] { .saying(.things("demands", demands)) }
}
