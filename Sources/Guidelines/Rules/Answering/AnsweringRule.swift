/// Whether everything that comes in must be answered (HBG-8.5, HBG-8.6, LUD-44, OSB-18, GOT-29, KUN-44).
public struct AnsweringRule: ProfileRule {
    /// How much.
    public enum Extent: String, RuleWord {
        case everything
        case whatExpectsAnswer
        case dealtWith

        public var phrase: Phrase {
            switch self {
            case .everything: Phrase("alla frågor besvaras", "every question is answered")
            case .whatExpectsAnswer: Phrase("allt behöver inte besvaras", "not everything needs an answer")
            case .dealtWith: Phrase("allt tas om hand", "everything is dealt with")
            }
        }

        fileprivate var demand: Int {
            switch self {
            case .everything: 3
            case .dealtWith: 2
            case .whatExpectsAnswer: 1
            }
        }
    }

    /// How much must be answered.
    public let extent: Extent
    public let basis: RuleBasis

    static let key = RuleKey("answering")
    static let fields: [FormatSection.Key] = [.must("extent", Extent.self)]

    init?(_ reader: RuleReader) {
        guard let extent = reader.choice("extent", of: Extent.self) else { return nil }
        self.extent = extent
        basis = reader.basis
    }

    public var aspects: [Aspect] { [.number("extent", extent.demand, extent.phrase)] }
}
