/// Where the public finds the list of official channels (HBG-4.13, LUD-29, OSB-38, GOT-40, GOT-41, KUN-60).
public struct RegisterRule: ProfileRule {
    /// Where the list stands.
    public enum Place: String, RuleWord {
        case website
        case centralChannel

        public var phrase: Phrase {
            switch self {
            case .website: Phrase("webbplatsen", "the website")
            case .centralChannel: Phrase("den centrala kanalen", "the central channel")
            }
        }
    }

    /// Where it stands.
    public let places: [Place]
    /// Who keeps it up to date; nil when the guideline does not say.
    public let keptBy: Consulted?
    /// Whether the guideline says what the list is for.
    public let purposeTold: Bool
    public let basis: RuleBasis

    static let key = RuleKey("register")
    static let fields: [FormatSection.Key] = [
        .must("places", Place.self), .may("keptBy", Consulted.self), .may("purposeTold"),
    ]

    init?(_ reader: RuleReader) {
        places = reader.choices("places", of: Place.self)
        keptBy = reader.choice("keptBy", of: Consulted.self)
        purposeTold = reader.flag("purposeTold")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .things("places", places) { Phrase("på \($0.swedish)", "on \($0.english)") },
            keptBy.map { .way("keptBy", $0, Phrase("sköts av \($0.phrase.swedish)", "kept by \($0.phrase.english)")) },
            .demand("purposeTold", purposeTold, Phrase("med sitt syfte", "with its purpose")),
        )
    }
}
