/// Who is asked before it is decided that a channel may be started (HBG-5.6, HBG-3.2, OSB-8, KUN-15). It is a rule of
/// its own, since a guideline may leave the decision to somebody and still demand that others are asked first.
public struct ConsultationRule: ProfileRule {
    /// Who is asked. Never empty.
    public let with: [Consulted]
    /// Whether their answer is a step of its own, which no decision goes past (KUN-15). Otherwise whoever decides may go
    /// on without an answer that does not come, and says why.
    public let isOwnStep: Bool
    public let basis: RuleBasis

    static let key = RuleKey("consultation")
    static let fields: [FormatSection.Key] = [.must("with", Consulted.self), .may("ownStep")]

    init?(_ reader: RuleReader) {
        with = reader.choices("with", of: Consulted.self)
        isOwnStep = reader.flag("ownStep")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .things("with", with) { Phrase("rådgör med \($0.swedish)", "consults \($0.english)") },
            .demand("ownStep", isOwnStep, Phrase("ett eget steg före beslutet", "a step of its own before the decision")),
        )
    }
}
