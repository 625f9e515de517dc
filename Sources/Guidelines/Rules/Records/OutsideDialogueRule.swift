/// What is a public record when the municipality writes on somebody else's page (HBG-9.2, HBG-9.3).
public struct OutsideDialogueRule: ProfileRule {
    /// Whose posts.
    public enum Posts: String, RuleWord {
        case own
        case others

        public var phrase: Phrase {
            switch self {
            case .own: Phrase("kommunens egna inlägg", "the municipality's own posts")
            case .others: Phrase("andras inlägg i samma samtal", "others' posts in the same talk")
            }
        }
    }

    /// Whose posts can be public records.
    public let covers: [Posts]
    public let basis: RuleBasis

    static let key = RuleKey("outsideDialogue")
    static let fields: [FormatSection.Key] = [.must("covers", Posts.self)]

    init?(_ reader: RuleReader) {
        covers = reader.choices("covers", of: Posts.self)
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        [.things("covers", covers) { Phrase("\($0.swedish) kan vara allmän handling", "\($0.english) can be public records") }]
            .compactMap(\.self)
    }
}
