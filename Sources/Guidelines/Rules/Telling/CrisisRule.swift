/// How the channels are used in a crisis (HBG-8.33 to HBG-8.36).
public struct CrisisRule: ProfileRule {
    /// A channel that always holds the facts.
    public enum Basic: String, RuleWord {
        case website
        case phone

        public var phrase: Phrase {
            switch self {
            case .website: Phrase("webbplatsen", "the website")
            case .phone: Phrase("växeln", "the switchboard")
            }
        }
    }

    /// Where the facts always stand.
    public let basic: [Basic]
    /// Whether everyday channels are used too, where they fit.
    public let everydayChannels: Bool
    /// Whether a channel that is not used says where information is found.
    public let pointer: Bool
    public let basis: RuleBasis

    static let key = RuleKey("crisis")
    static let fields: [FormatSection.Key] = [.must("basic", Basic.self), .may("everydayChannels"), .may("pointer")]

    init?(_ reader: RuleReader) {
        basic = reader.choices("basic", of: Basic.self)
        everydayChannels = reader.flag("everydayChannels")
        pointer = reader.flag("pointer")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .things("basic", basic),
            .demand("everydayChannels", everydayChannels, Phrase("vardagens kanaler om de passar", "everyday channels where they fit")),
            .demand("pointer", pointer, Phrase("annars en hänvisning", "otherwise a pointer")),
        )
    }
}
