/// How often a channel is documented as it looked (OSB-49 to OSB-52, KUN-50).
public struct CaptureRule: ProfileRule {
    /// What a capture has to show.
    public enum Content: String, RuleWord {
        case layout
        case content

        public var phrase: Phrase {
            switch self {
            case .layout: Phrase("utseende", "layout")
            case .content: Phrase("innehåll", "content")
            }
        }
    }

    /// How many times a year.
    public let timesAYear: Int
    /// Whether also when the channel changes much.
    public let atLargerChanges: Bool
    /// What it shows; empty when the guideline does not say.
    public let shows: [Content]
    /// Whether it is kept in digital form.
    public let digital: Bool
    public let basis: RuleBasis

    static let key = RuleKey("capture")
    static let fields: [FormatSection.Key] = [
        .must("timesAYear"), .may("atLargerChanges"), .may("shows", Content.self), .may("digital"),
    ]

    init?(_ reader: RuleReader) {
        guard let timesAYear = reader.number("timesAYear") else { return nil }
        self.timesAYear = timesAYear
        atLargerChanges = reader.flag("atLargerChanges")
        shows = reader.choices("shows", of: Content.self)
        digital = reader.flag("digital")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .number("timesAYear", timesAYear, Phrase("\(timesAYear) gånger om året", "\(timesAYear) times a year")),
            .demand("atLargerChanges", atLargerChanges, Phrase("vid större ändringar", "at larger changes")),
            .things("shows", shows),
            .demand("digital", digital, Phrase("digitalt", "in digital form")),
        )
    }
}
