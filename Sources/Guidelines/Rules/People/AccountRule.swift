/// In whose name people write, and from what kind of account (GOT-13, GOT-14, KUN-53).
public struct AccountRule: ProfileRule {
    /// Whether private profiles are avoided in service.
    public let privateProfilesAvoided: Bool
    /// Whether everything is written with the municipality as the sender.
    public let asMunicipality: Bool
    public let basis: RuleBasis

    static let key = RuleKey("accounts")
    static let fields: [FormatSection.Key] = [.may("privateProfilesAvoided"), .may("asMunicipality")]

    init?(_ reader: RuleReader) {
        reader.requireOne(of: "privateProfilesAvoided", "asMunicipality")
        privateProfilesAvoided = reader.flag("privateProfilesAvoided")
        asMunicipality = reader.flag("asMunicipality")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .demand("privateProfilesAvoided", privateProfilesAvoided, Phrase("inga privata profiler", "no private profiles")),
            .demand("asMunicipality", asMunicipality, Phrase("kommunen är avsändare", "the municipality is the sender")),
        )
    }
}
