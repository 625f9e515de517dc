/// A time on the wall clock in whole minutes, from 00:00 to 24:00.
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0...1440.
    public let minutes: Int

    /// Nil outside 00:00...24:00.
    public init?(hour: Int, minute: Int = 0) {
        guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
        minutes = hour * 60 + minute
    }

    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.minutes < right.minutes
    }
}

extension TimeOfDay: LosslessStringConvertible {
    /// Reads "08:00", "8:00" and "24:00".
    public init?(_ text: String) {
        let fields = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard fields.count == 2, let hour = digits(fields[0], count: 1...2), let minute = digits(fields[1], count: 2...2)
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// "08:00".
    public var description: String {
        "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
    }
}
