/// What it takes to add to the list of what is removed on a single channel (LUD-17).
public struct LocalAdditionRule: ProfileRule {
    /// Who is asked first.
    public let consults: Consulted
    public let basis: RuleBasis

    static let key = RuleKey("localAdditions")
    static let fields: [FormatSection.Key] = [.must("consults", Consulted.self)]

    init?(_ reader: RuleReader) {
        guard let consults = reader.choice("consults", of: Consulted.self) else { return nil }
        self.consults = consults
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        [
            .way("consults", consults,
                Phrase("efter samråd med \(consults.phrase.swedish)", "after consulting \(consults.phrase.english)"))
        ]
    }
}
