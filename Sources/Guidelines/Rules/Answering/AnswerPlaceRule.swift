/// That a question is best answered where it was asked (GOT-30).
public struct AnswerPlaceRule: ProfileRule {
    public let basis: RuleBasis

    static let key = RuleKey("answerPlace")
    static let fields: [FormatSection.Key] = []

    init?(_ reader: RuleReader) {
        basis = reader.basis
    }

    public var aspects: [Aspect] { [.number("answerPlace", 1, Phrase("på samma plats", "in the same place"))] }
}
