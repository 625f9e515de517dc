/// The key of a stored row, bound to the type that the row describes, so that the key of a channel
/// cannot be taken for the key of an item.
public struct RowID<Entity>: Hashable, Sendable {
    /// The key as stored.
    public let rawValue: Int64

    /// - Parameter rawValue: a key that came from the database.
    public init(_ rawValue: Int64) {
        self.rawValue = rawValue
    }
}

extension RowID: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension RowID: SQLConvertible {
    public var sqlValue: SQLValue { .integer(rawValue) }
}

extension RowID: LosslessStringConvertible {
    public var description: String { String(rawValue) }

    /// Reads a key from an address or a form: plain decimal digits above zero, without sign, space or leading zero,
    /// so that every key has exactly one spelling.
    public init?(_ description: String) {
        guard let first = description.utf8.first, first != UInt8(ascii: "0"),
            description.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let rawValue = Int64(description)
        else { return nil }
        self.init(rawValue)
    }
}

extension RowID: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let rawValue = try container.decode(Int64.self)
        guard rawValue > 0 else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a key is above zero")
        }
        self.init(rawValue)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
