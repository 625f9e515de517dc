/// How news in law and rules reach those who run channels (HBG-4.18 to HBG-4.22, KUN-59).
public struct LawWatchRule: ProfileRule {
    /// How they reach people.
    public enum Way: String, RuleWord {
        case notices
        case intranet
        case contact

        public var phrase: Phrase {
            switch self {
            case .notices: Phrase("meddelanden till ansvariga", "notices to those responsible")
            case .intranet: Phrase("intranätet", "the intranet")
            case .contact: Phrase("personlig kontakt", "personal contact")
            }
        }
    }

    /// Who keeps watch over the law; nil when the guideline does not say.
    public let by: Consulted?
    /// How news are spread.
    public let spreads: [Way]
    /// Whether that office keeps its knowledge of the media.
    public let knows: Bool
    public let basis: RuleBasis

    static let key = RuleKey("lawWatch")
    static let fields: [FormatSection.Key] = [.may("by", Consulted.self), .may("spreads", Way.self), .may("knows")]

    init?(_ reader: RuleReader) {
        reader.requireOne(of: "by", "spreads", "knows")
        by = reader.choice("by", of: Consulted.self)
        spreads = reader.choices("spreads", of: Way.self)
        knows = reader.flag("knows")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            by.map { .way("by", $0, Phrase("\($0.phrase.swedish) följer utvecklingen", "\($0.phrase.english) follows developments")) },
            .things("spreads", spreads) { Phrase("sprids genom \($0.swedish)", "spread through \($0.english)") },
            .demand("knows", knows, Phrase("kan medierna", "knows the media")),
        )
    }
}
