import WorkingTime

/// A municipality's guideline for social media, as data: what the product does and by which clause.
///
/// Made by `Guideline.load`, which answers every mistake of a profile. So whatever a guideline refers to exists in it.
public struct Guideline: Sendable, Equatable, Identifiable {
    /// Its name in commands and addresses, as "hallsberg".
    public let id: String
    /// Counts up when the municipality adopts changes. Deadlines and decisions keep the version they were made under.
    public let version: Int
    /// Whose guideline it is.
    public let authority: Authority
    /// The document it was made from.
    public let document: GuidelineDocument
    /// When the channels are watched, which is the time that deadlines are counted in.
    public let calendar: WorkingCalendar
    /// The clauses that say when the channels are watched. Never empty.
    public let watchClauses: [ClauseID]
    /// Every clause of the document, in order.
    public let clauses: [Clause]
    /// How soon the public gets an answer.
    public let reply: Duty
    /// How soon prohibited content goes.
    public let removal: Duty
    /// How replies are signed.
    public let signature: SignatureRule
    /// The kinds of content that do not belong on the channels.
    public let grounds: [Ground]
    /// The ways to settle an item.
    public let outcomes: [OutcomeRule]
    /// What visitors of a channel are told.
    public let visitorInformation: [VisitorText]
    /// The texts that are shown where a clause matters.
    public let texts: [GuidanceText]

    let clausesByID: [ClauseID: Int]
}

extension Guideline {
    /// The authority's name, "Hallsbergs kommun".
    public var municipality: String { authority.name }

    /// A clause by its name; nil when the guideline has none such.
    public func clause(_ id: ClauseID) -> Clause? {
        clausesByID[id].map { clauses[$0] }
    }

    /// A ground by its name; nil when the guideline has none such.
    public func ground(_ id: String) -> Ground? {
        grounds.first { $0.id == id }
    }

    /// How an outcome may be used; nil when the guideline does not offer it.
    public func outcome(_ outcome: Outcome) -> OutcomeRule? {
        outcomes.first { $0.outcome == outcome }
    }

    /// The texts for a place, in the profile's order.
    public func texts(at place: GuidanceText.Place) -> [GuidanceText] {
        texts.filter { $0.place == place }
    }

    /// How soon content on a ground goes.
    public func removalLimit(for ground: Ground) -> TimeLimit {
        ground.limit ?? removal.limit
    }
}
