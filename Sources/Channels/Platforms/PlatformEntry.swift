import Platforms

/// A platform that channels can be on, as the municipality has it: seeded by the product, changed by people.
public struct PlatformEntry: Sendable, Hashable {
    /// What sort of place a platform is.
    public enum Category: String, Sendable, CaseIterable, Codable {
        case network
        case blog
        case chat
        case other
    }

    /// The platform's word, which never changes.
    public let kind: PlatformKind
    /// The name that people know it by.
    public let name: String
    /// What sort of place it is.
    public let category: Category
    /// How addresses of accounts on it are written, in the order that they are tried.
    public let patterns: [AddressPattern]
    /// How many characters its own "about" field takes; nil where there is no such field or no limit.
    public let aboutLength: Int?
    /// The property that Wikidata keeps accounts on it under: "P2013"; nil where there is none.
    public let wikidataProperty: String?
}
