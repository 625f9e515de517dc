/// How far the graphic profile binds a channel (HBG-7.2, LUD-5, OSB-37, GOT-15, KUN-52).
public struct GraphicProfileRule: ProfileRule {
    /// How far.
    public enum Demand: String, RuleWord {
        case always
        case aimedAt
        case whenPossible
        case asFarAsChannelLets

        public var phrase: Phrase {
            switch self {
            case .always: Phrase("följs", "is followed")
            case .aimedAt: Phrase("eftersträvas", "is aimed at")
            case .whenPossible: Phrase("används när det går", "is used where it can be")
            case .asFarAsChannelLets: Phrase("följs så långt kanalen tillåter", "is followed as far as the channel lets")
            }
        }

        fileprivate var demand: Int {
            switch self {
            case .always: 3
            case .asFarAsChannelLets, .whenPossible: 2
            case .aimedAt: 1
            }
        }
    }

    /// How far.
    public let demand: Demand
    /// Whether the logotype must be shown.
    public let logo: Bool
    /// Whether another profile may be used when it has been approved.
    public let approvedExceptions: Bool
    public let basis: RuleBasis

    static let key = RuleKey("graphicProfile")
    static let fields: [FormatSection.Key] = [
        .must("demand", Demand.self), .may("logo"), .may("approvedExceptions"),
    ]

    init?(_ reader: RuleReader) {
        guard let demand = reader.choice("demand", of: Demand.self) else { return nil }
        self.demand = demand
        logo = reader.flag("logo")
        approvedExceptions = reader.flag("approvedExceptions")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .number("demand", demand.demand, demand.phrase),
            .demand("logo", logo, Phrase("logotypen visas", "the logotype is shown")),
            .permission("approvedExceptions", approvedExceptions, Phrase("eller en godkänd särprofil", "or an approved special profile")),
        )
    }
}
