/// On what ground people and their personal data are published (HBG-6.10, LUD-15, GOT-8, KUN-23).
public struct PublishingPeopleRule: ProfileRule {
    /// The ground.
    public enum LegalGround: String, RuleWord {
        case writtenConsent
        case personalDataLaw

        public var phrase: Phrase {
            switch self {
            case .writtenConsent: Phrase("alltid skriftligt samtycke", "always written consent")
            case .personalDataLaw: Phrase("enligt lagen om personuppgifter", "after the law on personal data")
            }
        }
    }

    /// The ground.
    public let ground: LegalGround
    public let basis: RuleBasis

    static let key = RuleKey("publishingPeople")
    static let fields: [FormatSection.Key] = [.must("ground", LegalGround.self)]

    init?(_ reader: RuleReader) {
        guard let ground = reader.choice("ground", of: LegalGround.self) else { return nil }
        self.ground = ground
        basis = reader.basis
    }

    /// Consent every time is more than the law asks for.
    public var aspects: [Aspect] { [.number("ground", ground == .writtenConsent ? 2 : 1, ground.phrase)] }
}
