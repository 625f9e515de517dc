/// The name of one clause of a guideline, as "HBG-8.3": letters for the municipality, then numbers.
public struct ClauseID: Hashable, Sendable {
    /// The name as written.
    public let text: String

    /// Nil unless the text is two to eight capital letters, a hyphen, and numbers joined by points.
    public init?(_ text: String) {
        let halves = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard halves.count == 2, (2...8).contains(halves[0].count), text.utf8.count <= 24,
            halves[0].allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
            ClauseID.numbers(halves[1]) != nil
        else { return nil }
        self.text = text
    }

    private static func numbers(_ text: Substring.UTF8View) -> [Int]? {
        let fields = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let numbers = fields.compactMap { field -> Int? in
            guard field.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
            return Int(String(Substring(field)))
        }
        return numbers.count == fields.count ? numbers : nil
    }
}

extension ClauseID: LosslessStringConvertible, ExpressibleByStringLiteral, Codable {
    public var description: String { text }

    /// A clause named in code. Nothing checks that it exists; `Guideline.clause` answers nil when it does not.
    public init(stringLiteral value: StaticString) {
        text = value.description
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = ClauseID(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a clause ID")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension ClauseID: Comparable {
    /// By number, so that HBG-8.3 comes before HBG-8.10.
    public static func < (left: ClauseID, right: ClauseID) -> Bool {
        let (first, second) = (left.sortKey, right.sortKey)
        if first.letters != second.letters { return first.letters < second.letters }
        return first.numbers.lexicographicallyPrecedes(second.numbers)
    }

    private var sortKey: (letters: Substring, numbers: [Int]) {
        let letters = text.prefix { $0 != "-" }
        return (letters, ClauseID.numbers(text.dropFirst(letters.count + 1).utf8) ?? [])
    }
}
