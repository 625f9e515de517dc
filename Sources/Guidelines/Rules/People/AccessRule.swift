/// How many people can always reach a channel (KUN-18, KUN-19).
public struct AccessRule: ProfileRule {
    /// The fewest that have access at any time.
    public let people: Int
    /// Whether somebody new is appointed promptly when one of them leaves.
    public let replaceLeavers: Bool
    public let basis: RuleBasis

    static let key = RuleKey("access")
    static let fields: [FormatSection.Key] = [.must("people"), .may("replaceLeavers")]

    init?(_ reader: RuleReader) {
        guard let people = reader.number("people") else { return nil }
        self.people = people
        replaceLeavers = reader.flag("replaceLeavers")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .number("people", people, Phrase("alltid minst \(people) med åtkomst", "always at least \(people) with access")),
            .demand("replaceLeavers", replaceLeavers, Phrase("den som slutar ersätts skyndsamt", "a leaver is replaced promptly")),
        )
    }
}
