/// That channels are kept alive with posts (HBG-4.3, OSB-17).
public struct ActivityRule: ProfileRule {
    public let basis: RuleBasis

    static let key = RuleKey("activity")
    static let fields: [FormatSection.Key] = []

    init?(_ reader: RuleReader) {
        basis = reader.basis
    }

    public var aspects: [Aspect] { [.number("activity", 1, Phrase("hålls levande med inlägg", "kept alive with posts"))] }
}
