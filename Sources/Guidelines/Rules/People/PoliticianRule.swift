/// Whether politicians may answer for the municipality's channels (OSB-14, OSB-15).
public struct PoliticianRule: ProfileRule {
    /// Whether they may.
    public let mayAnswerForChannels: Bool
    /// Whether they are pointed to their own party's channels.
    public let ownChannels: Bool
    public let basis: RuleBasis

    static let key = RuleKey("politicians")
    static let fields: [FormatSection.Key] = [.must("mayAnswerForChannels"), .may("ownChannels")]

    init?(_ reader: RuleReader) {
        mayAnswerForChannels = reader.flag("mayAnswerForChannels")
        ownChannels = reader.flag("ownChannels")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            Aspect(
                name: "mayAnswerForChannels", measure: .freedom(mayAnswerForChannels ? 1 : 0),
                phrase: mayAnswerForChannels
                    ? Phrase("får ansvara för kanaler", "may answer for channels")
                    : Phrase("får inte ansvara för kanaler", "may not answer for channels")),
            .demand("ownChannels", ownChannels, Phrase("använder hellre partiets egna kanaler", "rather use their party's own channels")),
        )
    }
}
