import Foundation
import WorkingTime

/// A municipality's guideline for social media, as data: what the product does and by which clause.
///
/// Made by `Guideline.load`, which answers every mistake of a profile. So whatever a guideline refers to exists in it.
public struct Guideline: Sendable, Identifiable {
    /// Its name in commands and addresses, as "hallsberg".
    public let id: String
    /// Counts up when the municipality adopts changes. Deadlines and decisions keep the version they were made under.
    public let version: Int
    /// Whose guideline it is.
    public let authority: Authority
    /// Every clause of the document, in order.
    public let clauses: [Clause]

    /// What the rooms act by, reached through the properties below, which tell that it has been read.
    let parts: GuidelineParts
    let clausesByID: [ClauseID: Int]
    private var readings: RuleReadings?

    init(id: String, version: Int, authority: Authority, clauses: [Clause], parts: GuidelineParts) {
        self.id = id
        self.version = version
        self.authority = authority
        self.clauses = clauses
        self.parts = parts
        clausesByID = Dictionary(clauses.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// The same guideline, telling which of its parts are read.
    public func recording(into readings: RuleReadings) -> Guideline {
        var copy = self
        copy.readings = readings
        return copy
    }

    private func read<Part>(_ key: RuleKey, _ part: Part) -> Part {
        readings?.note(key)
        return part
    }
}

extension Guideline {
    /// The document it was made from.
    public var document: GuidelineDocument { read(.document, parts.document) }
    /// When the channels are watched.
    public var watching: WatchRule { read(.calendar, parts.watching) }
    /// When somebody is there, which is the time that deadlines are counted in.
    public var calendar: WorkingCalendar { watching.calendar }
    /// How soon the public gets an answer.
    public var reply: Duty { read(.reply, parts.reply) }
    /// How soon prohibited content goes.
    public var removal: Duty { read(.removal, parts.removal) }
    /// How replies are signed.
    public var signature: SignatureRule { read(.signature, parts.signature) }
    /// The kinds of content that do not belong on the channels.
    public var grounds: [Ground] { read(.grounds, parts.grounds) }
    /// The ways to settle an item.
    public var outcomes: [OutcomeRule] { read(.outcomes, parts.outcomes) }
    /// What visitors of a channel are told.
    public var visitorInformation: [VisitorText] { read(.visitorInformation, parts.visitorInformation) }
    /// The laws and documents that it names.
    public var policies: [Policy] { read(.policies, parts.policies) }

    /// A rule of a kind; nil when the guideline is silent about it.
    public func rule<R: Rule>(_ type: R.Type) -> R? {
        guard let type = type as? any ProfileRule.Type else { return nil }
        return read(type.key, parts.rules[type.key] as? R)
    }

    /// The texts for a place, in the profile's order.
    public func texts(at place: GuidanceText.Place) -> [GuidanceText] {
        read(.texts(place), parts.texts.filter { $0.place == place })
    }
}

extension Guideline {
    /// Names that no guideline may have, since pages about guidelines have those addresses.
    public static let reservedIDs: Set<String> = ["jamforelse", "granskning", "antagande"]

    /// The authority's name, "Hallsbergs kommun".
    public var municipality: String { authority.name }

    /// Where the municipality is. No rule of its own: every time that is shown is told in it.
    public var timeZone: TimeZone { parts.watching.calendar.timeZone }

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

    /// How soon content on a ground goes.
    public func removalLimit(for ground: Ground) -> TimeLimit {
        ground.limit ?? removal.limit
    }
}

extension Guideline: Equatable {
    /// Whether two guidelines say the same; who listens to their reading does not matter.
    public static func == (left: Guideline, right: Guideline) -> Bool {
        left.id == right.id && left.version == right.version && left.authority == right.authority
            && left.clauses == right.clauses && left.parts == right.parts
    }
}
