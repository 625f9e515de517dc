/// A platform's own name for one thing on it, unique within one channel.
///
/// It is opaque to every room but the connector that made it: a WordPress comment is `comment-7`, its post `post-3`.
/// A live connector and the import of the same platform's export give the same thing the same ID,
/// which is how an import followed by a fetch stores each item once.
public struct RemoteID: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The ID as stored. Never empty for anything a connector hands over.
    public let value: String

    public init(_ value: String) {
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        value = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }

    public var description: String { value }
}
