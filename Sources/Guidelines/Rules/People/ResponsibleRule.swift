/// Who answers for a channel (HBG-4.1, HBG-4.2, LUD-7, LUD-22, GOT-16, KUN-10).
public struct ResponsibleRule: ProfileRule {
    /// Who answers for a unit's own channel.
    public enum Answerable: String, RuleWord {
        case unitManager
        case department
        case appointedOfficer
        case accountHolder

        public var phrase: Phrase {
            switch self {
            case .unitManager: Phrase("verksamhetens chef", "the unit's manager")
            case .department: Phrase("förvaltningen", "the department")
            case .appointedOfficer: Phrase("den som har utsetts", "whoever has been appointed")
            case .accountHolder: Phrase("den som sköter kontot", "whoever runs the account")
            }
        }
    }

    /// Who answers for the channels of the whole municipality.
    public enum SharedAnswerable: String, RuleWord {
        case coordinator
        case headOfCommunication

        public var phrase: Phrase {
            switch self {
            case .coordinator: Phrase("den som samordnar", "the coordinator")
            case .headOfCommunication: Phrase("kommunikationschefen", "the head of communication")
            }
        }
    }

    /// Who answers for a unit's own channel.
    public let unitChannels: Answerable
    /// Who answers for shared channels; nil when the guideline does not say.
    public let sharedChannels: SharedAnswerable?
    public let basis: RuleBasis

    static let key = RuleKey("responsible")
    static let fields: [FormatSection.Key] = [
        .must("unitChannels", Answerable.self), .may("sharedChannels", SharedAnswerable.self),
    ]

    init?(_ reader: RuleReader) {
        guard let unitChannels = reader.choice("unitChannels", of: Answerable.self) else { return nil }
        self.unitChannels = unitChannels
        sharedChannels = reader.choice("sharedChannels", of: SharedAnswerable.self)
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .way("unitChannels", unitChannels),
            sharedChannels.map {
                .way("sharedChannels", $0,
                    Phrase("gemensamma konton: \($0.phrase.swedish)", "shared accounts: \($0.phrase.english)"))
            },
        )
    }
}
