/// When a channel is ended (HBG-4.8, HBG-4.15, LUD-33, KUN-17, KUN-56 to KUN-58).
public struct ClosureRule: ProfileRule {
    /// What makes a channel end.
    public enum Cause: String, RuleWord {
        case notToBeUsed
        case inactive
        case illKept

        public var phrase: Phrase {
            switch self {
            case .notToBeUsed: Phrase("när den inte ska användas mer", "when it is not to be used any more")
            case .inactive: Phrase("när den är inaktiv", "when it is inactive")
            case .illKept: Phrase("när den inte sköts enligt reglerna", "when it is not kept after the rules")
            }
        }
    }

    /// When it is ended; empty when the guideline only asks that the end is reported.
    public let when: [Cause]
    /// Whether the end is reported to the coordinator.
    public let endReported: Bool
    public let basis: RuleBasis

    static let key = RuleKey("closure")
    static let fields: [FormatSection.Key] = [.may("when", Cause.self), .may("endReported")]

    init?(_ reader: RuleReader) {
        reader.requireOne(of: "when", "endReported")
        when = reader.choices("when", of: Cause.self)
        endReported = reader.flag("endReported")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .things("when", when) { Phrase("avslutas \($0.swedish)", "ended \($0.english)") },
            .demand("endReported", endReported, Phrase("slutet anmäls", "the end is reported")),
        )
    }
}
