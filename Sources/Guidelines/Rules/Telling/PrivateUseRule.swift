/// What employees are told of their own use (HBG-10.1, LUD-27, OSB-22, OSB-24, GOT-42 to GOT-47).
public struct PrivateUseRule: ProfileRule {
    /// One thing that they are told.
    public enum Point: String, RuleWord {
        case mayWriteAboutWork
        case freedomToInform
        case workAddressIsService
        case ambassador
        case keepApart
        case freeSpeech
        case noSourceProtection
        case strictSecrecy
        case reidentification
        case asPrivatePerson
        case onlyAssigned
        case goodPractice

        public var phrase: Phrase {
            switch self {
            case .mayWriteAboutWork: Phrase("får skriva om arbetet", "may write about work")
            case .freedomToInform: Phrase("meddelarfriheten gäller", "freedom to inform the media holds")
            case .workAddressIsService: Phrase("med arbetets adress skriver man i tjänsten", "with a work address one writes in service")
            case .ambassador: Phrase("är ambassadörer", "are ambassadors")
            case .keepApart: Phrase("skiljer på privat och yrke", "keep private and work apart")
            case .freeSpeech: Phrase("yttrandefriheten gäller", "freedom of expression holds")
            case .noSourceProtection: Phrase("inget källskydd i sociala medier", "no source protection on social media")
            case .strictSecrecy: Phrase("tystnadsplikten tolkas strikt", "professional secrecy is read strictly")
            case .reidentification: Phrase("få detaljer räcker för att känna igen någon", "few details suffice to recognise someone")
            case .asPrivatePerson: Phrase("säger att de talar som privatpersoner", "say that they speak as private persons")
            case .onlyAssigned: Phrase("bara den med uppdrag företräder kommunen", "only those assigned speak for the municipality")
            case .goodPractice: Phrase("följer god sed", "keep to good practice")
            }
        }
    }

    /// What they are told.
    public let points: [Point]
    public let basis: RuleBasis

    static let key = RuleKey("privateUse")
    static let fields: [FormatSection.Key] = [.must("says", Point.self)]

    init?(_ reader: RuleReader) {
        points = reader.choices("says", of: Point.self)
        basis = reader.basis
    }

    /// Whether what staff write can be protected is the one answer where municipalities contradict each other.
    public var aspects: [Aspect] {
        let protection: Aspect? =
            points.contains(.freedomToInform) ? .way("protection", Point.freedomToInform)
            : points.contains(.noSourceProtection) ? .way("protection", Point.noSourceProtection) : nil
        let others = points.filter { $0 != .freedomToInform && $0 != .noSourceProtection }
        return [.things("says", others), protection].compactMap(\.self)
    }
}
