/// What messages to the municipality alone are, and what is done with them (HBG-9.4, LUD-48 to LUD-50, OSB-45, KUN-40).
public struct DirectMessageRule: ProfileRule {
    /// What such a message is.
    public enum Status: String, RuleWord {
        case publicRecord
        case receivedDocument

        public var phrase: Phrase {
            switch self {
            case .publicRecord: Phrase("allmän handling", "a public record")
            case .receivedDocument: Phrase("inkommen handling", "a received document")
            }
        }
    }

    /// What it is; nil when the guideline does not say.
    public let status: Status?
    /// Whether it is moved into the ordinary system.
    public let movedToOrdinarySystem: Bool
    /// Whether personal data in it may be taken away.
    public let personalDataMayGo: Bool
    /// Whether what others write to each other, and staff can see, is no record of the municipality.
    public let othersInformationExcluded: Bool
    public let basis: RuleBasis

    static let key = RuleKey("directMessages")
    static let fields: [FormatSection.Key] = [
        .may("are", Status.self), .may("movedToOrdinarySystem"), .may("personalDataMayGo"),
        .may("othersInformationExcluded"),
    ]

    init?(_ reader: RuleReader) {
        reader.requireOne(of: "are", "movedToOrdinarySystem", "personalDataMayGo", "othersInformationExcluded")
        status = reader.choice("are", of: Status.self)
        movedToOrdinarySystem = reader.flag("movedToOrdinarySystem")
        personalDataMayGo = reader.flag("personalDataMayGo")
        othersInformationExcluded = reader.flag("othersInformationExcluded")
        basis = reader.basis
    }

    public var aspects: [Aspect] {
        .saying(
            status.map { .way("are", $0) },
            .demand("movedToOrdinarySystem", movedToOrdinarySystem,
                Phrase("flyttas till det ordinarie systemet", "moved to the ordinary system")),
            .permission("personalDataMayGo", personalDataMayGo,
                Phrase("personuppgifter får tas bort", "personal data may be removed")),
            .permission("othersInformationExcluded", othersInformationExcluded,
                Phrase("andras information räknas inte", "others' information does not count")),
        )
    }
}
