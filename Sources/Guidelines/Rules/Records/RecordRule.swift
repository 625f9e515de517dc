/// What comes in and is entered in the diarium, and what need not be (HBG-9.5 to HBG-9.8, LUD-46, LUD-47, OSB-43,
/// OSB-44, GOT-32 to GOT-34).
public struct RecordRule: ProfileRule {
    /// Something that is registered.
    public enum Registered: String, RuleWord {
        case complaint
        case view
        case openCase
        case newCase

        public var phrase: Phrase {
            switch self {
            case .complaint: Phrase("klagomål", "complaints")
            case .view: Phrase("synpunkter", "views")
            case .openCase: Phrase("det som rör ett pågående ärende", "what concerns an open case")
            case .newCase: Phrase("det som blir ett nytt ärende", "what starts a new case")
            }
        }
    }

    /// Something that need not be registered.
    public enum Exempt: String, RuleWord {
        case minor
        case publicForum
        case searchable
        case ordinary

        public var phrase: Phrase {
            switch self {
            case .minor: Phrase("det som är av tillfällig eller ringa betydelse", "what is of passing or minor importance")
            case .publicForum: Phrase("det som står öppet i en officiell kanal", "what stands open on an official channel")
            case .searchable: Phrase("det som är lätt att söka fram", "what is easy to search")
            case .ordinary: Phrase("inlägg i allmänhet", "posts in general")
            }
        }
    }

    /// What is registered.
    public let registered: [Registered]
    /// What need not be.
    public let exempt: [Exempt]
    public let basis: RuleBasis

    static let key = RuleKey("records")
    static let fields: [FormatSection.Key] = [.may("register", Registered.self), .may("exempt", Exempt.self)]

    init?(_ reader: RuleReader) {
        reader.requireOne(of: "register", "exempt")
        registered = reader.choices("register", of: Registered.self)
        exempt = reader.choices("exempt", of: Exempt.self)
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            .things("register", registered) { Phrase("\($0.swedish) diarieförs", "\($0.english) is registered") },
            .permissions("exempt", exempt) { Phrase("\($0.swedish) behöver inte diarieföras", "\($0.english) need not be") },
        )
    }
}
