/// What those who run a channel tell the coordinator (HBG-4.14, LUD-30, LUD-31, GOT-39, KUN-17).
public struct ReportingRule: ProfileRule {
    /// When something is told.
    public enum Moment: String, RuleWord {
        case start
        case end

        public var phrase: Phrase {
            switch self {
            case .start: Phrase("vid start", "at the start")
            case .end: Phrase("vid slut", "at the end")
            }
        }
    }

    /// Who and what is named.
    public enum Named: String, RuleWord {
        case contact
        case responsiblePerson
        case administrators

        public var phrase: Phrase {
            switch self {
            case .contact: Phrase("kontaktuppgifter", "contact details")
            case .responsiblePerson: Phrase("ansvarig person", "the person responsible")
            case .administrators: Phrase("administratörer med namn", "administrators by name")
            }
        }
    }

    /// When it is told.
    public let when: [Moment]
    /// Who and what is named; empty when the guideline asks for no names.
    public let names: [Named]
    public let basis: RuleBasis

    static let key = RuleKey("reporting")
    static let fields: [FormatSection.Key] = [.must("when", Moment.self), .may("names", Named.self)]

    init?(_ reader: RuleReader) {
        when = reader.choices("when", of: Moment.self)
        names = reader.choices("names", of: Named.self)
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        [.things("when", when), namesAspect].compactMap(\.self)
    }

    /// What is named, for the topic that is about that alone; nil when nothing is.
    var namesAspect: Aspect? { .things("names", names) }
}
