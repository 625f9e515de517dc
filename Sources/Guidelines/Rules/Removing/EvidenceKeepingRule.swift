/// What is kept before something is removed, and how long (HBG-8.19, LUD-52, GOT-19, KUN-30, KUN-31). Which content
/// it holds for stands with each ground.
public struct EvidenceKeepingRule: ProfileRule {
    /// What is kept.
    public enum Kept: String, RuleWord {
        case content
        case sender

        public var phrase: Phrase {
            switch self {
            case .content: Phrase("innehållet", "the content")
            case .sender: Phrase("avsändaren", "the sender")
            }
        }
    }

    /// What is kept.
    public let saves: [Kept]
    /// Whether it is kept until the document plan lets it be disposed of.
    public let keptUntilDisposal: Bool
    public let basis: RuleBasis

    static let key = RuleKey("evidence")
    static let fields: [FormatSection.Key] = [.must("saves", Kept.self), .may("keptUntilDisposal")]

    init?(_ reader: RuleReader) {
        saves = reader.choices("saves", of: Kept.self)
        keptUntilDisposal = reader.flag("keptUntilDisposal")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .things("saves", saves) { Phrase("\($0.swedish) sparas", "\($0.english) is kept") },
            .demand("keptUntilDisposal", keptUntilDisposal, Phrase("tills det får gallras", "until it may be disposed of")),
        )
    }
}
