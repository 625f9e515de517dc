/// Where log-in details are kept, so that no channel becomes unreachable (OSB-40).
public struct CredentialRule: ProfileRule {
    /// Who keeps them.
    public let keptBy: Keeper
    public let basis: RuleBasis

    static let key = RuleKey("credentials")
    static let fields: [FormatSection.Key] = [.must("keptBy", Keeper.self)]

    init?(_ reader: RuleReader) {
        guard let keptBy = reader.choice("keptBy", of: Keeper.self) else { return nil }
        self.keptBy = keptBy
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        [
            .way("credentialsKeptBy", keptBy,
                Phrase("inloggningsuppgifter förvaras hos \(keptBy.phrase.swedish)", "log-in details are kept by \(keptBy.phrase.english)"))
        ]
    }
}
