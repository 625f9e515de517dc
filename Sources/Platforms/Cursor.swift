/// How far a connector has read, in words that only the connector understands. Stored between two fetches.
///
/// A cursor that a connector cannot understand (a newer version wrote it, or it was damaged) reads from the beginning.
public struct Cursor: Hashable, Sendable, Codable {
    /// The connector's own words; nobody else reads meaning into them.
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
}
