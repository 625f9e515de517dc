extension LocalDate: LosslessStringConvertible, Codable {
    /// Reads "2026-03-27" and nothing else.
    public init?(_ text: String) {
        let fields = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard fields.count == 3,
            let year = digits(fields[0], count: 4...4),
            let month = digits(fields[1], count: 2...2),
            let day = digits(fields[2], count: 2...2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// "2026-03-27".
    public var description: String {
        let (year, month, day) = parts
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = LocalDate(text) else { throw CalendarError.badDate(text) }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
