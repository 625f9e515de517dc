/// Who appoints those who may run a channel (HBG-6.8, HBG-6.9, LUD-25, GOT-47, KUN-13).
public struct EditorRule: ProfileRule {
    /// Who appoints.
    public enum Appointer: String, RuleWord {
        case unitManager
        case department
        case headOfDepartment
        case sectorHead

        public var phrase: Phrase {
            switch self {
            case .unitManager: Phrase("verksamhetens chef utser", "the unit's manager appoints")
            case .department: Phrase("förvaltningen utser", "the department appoints")
            case .headOfDepartment: Phrase("förvaltningschefen utser", "the head of department appoints")
            case .sectorHead: Phrase("sektorchefen utser", "the head of the sector appoints")
            }
        }
    }

    /// Who appoints the editors of a unit's channel.
    public let appointedBy: Appointer
    /// Who appoints those of shared channels; nil when the guideline does not say.
    public let sharedChannels: Consulted?
    public let basis: RuleBasis

    static let key = RuleKey("editors")
    static let fields: [FormatSection.Key] = [
        .must("appointedBy", Appointer.self), .may("sharedChannels", Consulted.self),
    ]

    init?(_ reader: RuleReader) {
        guard let appointedBy = reader.choice("appointedBy", of: Appointer.self) else { return nil }
        self.appointedBy = appointedBy
        sharedChannels = reader.choice("sharedChannels", of: Consulted.self)
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .way("appointedBy", appointedBy),
            sharedChannels.map {
                .way("sharedChannels", $0,
                    Phrase("gemensamma konton: \($0.phrase.swedish)", "shared accounts: \($0.phrase.english)"))
            },
        )
    }
}
