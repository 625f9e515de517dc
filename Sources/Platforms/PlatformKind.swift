/// A kind of platform that a channel can live on. Stored as its word, so that a new adapter is a new word, not a migration.
public struct PlatformKind: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A WordPress site: its posts and pages and the comments on them.
    public static let wordpress = PlatformKind(rawValue: "wordpress")

    public var description: String { rawValue }
}
