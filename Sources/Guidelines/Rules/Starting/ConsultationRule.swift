/// Who is asked before it is decided that a channel may be started (HBG-5.6, HBG-3.2, OSB-8, KUN-15). It is a rule of
/// its own, since a guideline may leave the decision to somebody and still demand that others are asked first.
public struct ConsultationRule: ProfileRule {
    /// Who is asked. Never empty.
    public let with: [Consulted]
    public let basis: RuleBasis

    static let key = RuleKey("consultation")
    static let fields: [FormatSection.Key] = [.must("with", Consulted.self)]

    init?(_ reader: RuleReader) {
        with = reader.choices("with", of: Consulted.self)
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(.things("with", with) { Phrase("rådgör med \($0.swedish)", "consults \($0.english)") })
    }
}
