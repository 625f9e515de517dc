/// How replies sound (HBG-8.7, HBG-8.8, LUD-42, OSB-35, OSB-36, KUN-55).
public struct ToneRule: ProfileRule {
    /// One thing that the tone is.
    public enum Quality: String, RuleWord {
        case factual
        case friendly
        case personal
        case notPrivate
        case plain
        case light
        case wellKept

        public var phrase: Phrase {
            switch self {
            case .factual: Phrase("saklig", "factual")
            case .friendly: Phrase("vänlig", "friendly")
            case .personal: Phrase("personlig", "personal")
            case .notPrivate: Phrase("inte privat", "not private")
            case .plain: Phrase("enkel", "plain")
            case .light: Phrase("lättsam", "light")
            case .wellKept: Phrase("vårdad", "well kept")
            }
        }
    }

    /// What the tone is.
    public let qualities: [Quality]
    public let basis: RuleBasis

    static let key = RuleKey("tone")
    static let fields: [FormatSection.Key] = [.must("is", Quality.self)]

    init?(_ reader: RuleReader) {
        qualities = reader.choices("is", of: Quality.self)
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        [.things("tone", qualities) { Phrase("tonen är \($0.swedish)", "the tone is \($0.english)") }].compactMap(\.self)
    }
}
