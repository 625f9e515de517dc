/// One thing that visitors of a channel must be told.
public struct VisitorText: Sendable, Equatable, Encodable, Identifiable {
    /// What a line can tell visitors.
    public enum Topic: String, RuleWord {
        case sender
        case unit
        case purpose
        case publicRecord
        case visibleToOthers
        case prohibited
        case consequence
        case contact
        case report
        case logo

        public var phrase: Phrase {
            switch self {
            case .sender: Phrase("avsändaren", "the sender")
            case .unit: Phrase("enheten", "the unit")
            case .purpose: Phrase("syftet", "the purpose")
            case .publicRecord: Phrase("allmän handling", "public record")
            case .visibleToOthers: Phrase("synligt för andra", "visible to others")
            case .prohibited: Phrase("vad som inte får finnas", "what may not be posted")
            case .consequence: Phrase("vad som händer då", "what happens then")
            case .contact: Phrase("kontaktväg", "how to reach those responsible")
            case .report: Phrase("hur man anmäler", "how to report")
            case .logo: Phrase("logotypen", "the logotype")
            }
        }
    }

    /// Its name, as "sender".
    public let id: String
    /// The text, with the places `{municipality}`, `{unit}`, `{purpose}`, `{contact}` and `{prohibited}`.
    public let text: String
    /// The same in English, with no other places than the text has; nil where nobody has written it.
    public let english: String?
    /// What it tells. Never empty.
    public let tells: [Topic]
    /// Who wants it told: the guideline, or the municipality where the guideline does not ask for it.
    public let setBy: Duty.LimitSource
    /// The clauses that ask for it. Never empty.
    public let clauses: [ClauseID]

    /// The places that a text may hold.
    public static let places = ["municipality", "unit", "purpose", "contact", "prohibited"]
}

/// A text that is shown where a clause matters.
public struct GuidanceText: Sendable, Equatable, Encodable, Identifiable {
    /// Where a text is shown.
    public enum Place: String, CaseIterable, Sendable, Codable {
        /// On the public directory: which channels are official and why there is a list.
        case directory
        /// On public pages: what is a public record here.
        case publicRecords
        /// On public pages: what is removed.
        case removedContent
        /// On public pages: how to report a comment or reach those responsible.
        case contact
        /// On public and staff pages: where to find facts in a crisis.
        case crisis
        /// In the inbox.
        case inbox
        /// Beside the reply box.
        case reply
        /// Where a ground for removal is chosen.
        case removal
        /// Where an item is settled without an answer or entered in the diarium.
        case records
        /// Where a channel is planned and started.
        case start
        /// Where something is published.
        case publishing
        /// Where people and their personal data are published.
        case personalData
        /// Where a channel's upkeep and closure are followed up.
        case upkeep
        /// Where employees read about their own use.
        case privateUse
        /// Where the guideline itself is read.
        case guideline
    }

    /// Its name, as "svara-vanligt".
    public let id: String
    /// Where it is shown.
    public let place: Place
    /// Its heading.
    public let heading: String
    /// The text, in plain Swedish.
    public let text: String
    /// The clauses behind it. Never empty.
    public let clauses: [ClauseID]
    /// What to keep in mind.
    public let note: Note?
}
