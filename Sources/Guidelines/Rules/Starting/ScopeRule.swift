/// Which media the guideline is about (HBG-1.1, LUD-4, OSB-2, GOT-2, KUN-4).
public struct ScopeRule: ProfileRule {
    /// A kind of medium.
    public enum Kind: String, RuleWord {
        case socialNetwork
        case microblog
        case video
        case pictures
        case blog
        case chat
        case forum
        case commentedSite

        public var phrase: Phrase {
            switch self {
            case .socialNetwork: Phrase("sociala nätverk", "social networks")
            case .microblog: Phrase("mikrobloggar", "microblogs")
            case .video: Phrase("film", "video")
            case .pictures: Phrase("bilder", "pictures")
            case .blog: Phrase("bloggar", "blogs")
            case .chat: Phrase("chattar", "chats")
            case .forum: Phrase("forum", "forums")
            case .commentedSite: Phrase("webbplatser med kommentarer", "websites with comments")
            }
        }
    }

    /// The kinds that it names.
    public let kinds: [Kind]
    /// Whether it is about everything that users themselves fill, whatever kinds it names.
    public let userContent: Bool
    /// Whether it is only about media where people can talk with each other.
    public let dialogueOnly: Bool
    /// The platforms that it names as examples.
    public let platforms: [String]
    public let basis: RuleBasis

    static let key = RuleKey("scope")
    static let fields: [FormatSection.Key] = [
        .may("userContent"), .may("kinds", Kind.self), .may("dialogueOnly"), .may("platforms"),
    ]

    init?(_ reader: RuleReader) {
        reader.requireOne(of: "userContent", "kinds", "dialogueOnly", "platforms")
        userContent = reader.flag("userContent")
        kinds = reader.choices("kinds", of: Kind.self)
        dialogueOnly = reader.flag("dialogueOnly")
        platforms = reader.texts("platforms")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        let named = platforms.joined(separator: ", ")
        return .saying(
            .demand("userContent", userContent, Phrase("allt som användarna själva fyller", "everything that users themselves fill")),
            .permission("dialogueOnly", dialogueOnly, Phrase("bara medier med dialog", "only media with dialogue")),
            .things("kinds", kinds),
            platforms.isEmpty
                ? nil
                : Aspect(name: "platforms", measure: .things(Set(platforms)), phrase: Phrase("till exempel \(named)", "for example \(named)")),
        )
    }
}
