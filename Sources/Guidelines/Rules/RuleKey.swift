/// The name of a part of a profile that the product acts by or shows, as "reply" or "texts.crisis".
///
/// Coverage is told by it: a page or an act has used a rule when it has read the part of this name.
public struct RuleKey: Hashable, Sendable {
    /// The name, as in the profile.
    public let name: String

    init(_ name: String) {
        self.name = name
    }

    static let document = RuleKey("document")
    static let calendar = RuleKey("calendar")
    static let reply = RuleKey("reply")
    static let removal = RuleKey("removal")
    static let signature = RuleKey("signature")
    static let grounds = RuleKey("grounds")
    static let outcomes = RuleKey("outcomes")
    static let policies = RuleKey("policies")
    static let visitorInformation = RuleKey("visitorInformation")

    /// The texts of one place.
    static func texts(_ place: GuidanceText.Place) -> RuleKey { RuleKey("texts.\(place.rawValue)") }

    /// Every part that a profile can have, in the order of the reference.
    public static let all: [RuleKey] =
        [document, calendar, reply, removal, signature, grounds, outcomes, policies, visitorInformation]
        + RuleCatalogue.all.map { $0.key } + GuidanceText.Place.allCases.map(texts)
}

extension RuleKey: Comparable, Codable, CustomStringConvertible {
    public var description: String { name }

    public static func < (left: RuleKey, right: RuleKey) -> Bool { left.name < right.name }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}
