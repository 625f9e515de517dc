/// That whoever wrote something is told when it is removed (HBG-6.7, HBG-8.26). For which content stands with each
/// ground.
public struct AuthorNoticeRule: ProfileRule {
    /// Whether only when it can be done.
    public let whenPossible: Bool
    public let basis: RuleBasis

    static let key = RuleKey("authorNotice")
    static let fields: [FormatSection.Key] = [.may("whenPossible")]

    init?(_ reader: RuleReader) {
        whenPossible = reader.flag("whenPossible")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        let phrase = whenPossible
            ? Phrase("den som skrev får veta om det går", "the author is told where possible")
            : Phrase("den som skrev får veta", "the author is told")
        return [.number("authorNotice", whenPossible ? 1 : 2, phrase)]
    }
}
