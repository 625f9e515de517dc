/// That social media add to the website and never replace it (OSB-4, KUN-5).
public struct WebsiteFirstRule: ProfileRule {
    public let basis: RuleBasis

    static let key = RuleKey("websiteFirst")
    static let fields: [FormatSection.Key] = []

    init?(_ reader: RuleReader) {
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        [.number("websiteFirst", 1, Phrase("ersätter aldrig webbplatsen", "never replaces the website"))]
    }
}
