/// Links to the political parties (LUD-34, LUD-35, OSB-16).
public struct PartyLinkRule: ProfileRule {
    /// Whether the parties have a right to a link.
    public enum Offer: String, RuleWord {
        case right
        case offer

        public var phrase: Phrase {
            switch self {
            case .right: Phrase("partierna har rätt till en länk", "the parties have a right to a link")
            case .offer: Phrase("länkar kan erbjudas", "links can be offered")
            }
        }
    }

    /// Whether it is a right.
    public let offered: Offer
    /// Which parties; nil when the guideline does not say.
    public let recipients: String?
    /// What visitors read beside the links; nil when the guideline asks for no disclaimer.
    public let disclaimer: String?
    public let basis: RuleBasis

    static let key = RuleKey("partyLinks")
    static let fields: [FormatSection.Key] = [.must("offered", Offer.self), .may("to"), .may("disclaimer")]

    init?(_ reader: RuleReader) {
        guard let offered = reader.choice("offered", of: Offer.self) else { return nil }
        self.offered = offered
        recipients = reader.text("to")
        disclaimer = reader.text("disclaimer")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .number("offered", offered == .right ? 2 : 1, offered.phrase),
            .demand("disclaimer", disclaimer != nil, Phrase("med en friskrivning", "with a disclaimer")),
        )
    }
}
