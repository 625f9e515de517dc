/// How long a duty may take, and thereby how the time is counted.
public enum TimeLimit: Hashable, Sendable {
    /// Minutes when somebody is there; written "240m".
    case staffedMinutes(Int)
    /// Days with staffed time, to the same time of day; written "1d".
    case workingDays(Int)
    /// Hours that pass, day and night, work or rest; written "24h".
    case wallClockHours(Int)

    /// How the limit is counted.
    public var reading: Reading {
        switch self {
        case .staffedMinutes: .staffedMinutes
        case .workingDays: .workingDay
        case .wallClockHours: .wallClock
        }
    }

    /// The number, in the unit of the case.
    public var amount: Int {
        switch self {
        case .staffedMinutes(let amount), .workingDays(let amount), .wallClockHours(let amount): amount
        }
    }

    /// The largest amount that a deadline is counted for: ten years in the unit of the case.
    public var largestAmount: Int {
        switch self {
        case .staffedMinutes: 5_270_400
        case .workingDays: 3660
        case .wallClockHours: 87_840
        }
    }
}

extension TimeLimit: CustomStringConvertible, Codable {
    /// Reads "240m" (staffed minutes), "1d" (working days) or "24h" (hours on the wall clock).
    ///
    /// Throws `CalendarError.badLimit` for anything else, and `.limitOutOfRange` for zero or more than ten years.
    public init(parsing text: String) throws(CalendarError) {
        guard let unit = text.last, let amount = digits(text.utf8.dropLast(), count: 1...17) else {
            throw .badLimit(text)
        }
        switch unit {
        case "m": self = .staffedMinutes(amount)
        case "d": self = .workingDays(amount)
        case "h": self = .wallClockHours(amount)
        default: throw .badLimit(text)
        }
        try checkAmount()
    }

    /// "240m", "1d" or "24h".
    public var description: String {
        switch self {
        case .staffedMinutes(let amount): "\(amount)m"
        case .workingDays(let amount): "\(amount)d"
        case .wallClockHours(let amount): "\(amount)h"
        }
    }

    public init(from decoder: any Decoder) throws {
        try self.init(parsing: decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    func checkAmount() throws(CalendarError) {
        guard (1...largestAmount).contains(amount) else { throw .limitOutOfRange(description) }
    }
}
