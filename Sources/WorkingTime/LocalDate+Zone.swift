import Foundation

extension LocalDate {
    /// The day that an instant belongs to on the wall clock of a zone. An instant thousands of years away becomes the
    /// nearest day that can be counted.
    public init(_ date: Date, in timeZone: TimeZone) {
        let local = date.timeIntervalSince1970 + TimeInterval(timeZone.secondsFromGMT(for: date))
        let days = (local / TimeInterval(secondsPerDay)).rounded(.down)
        self.init(dayNumber: days.isFinite ? Int(min(max(days, -1e9), 1e9)) : 0)
    }

    /// When the day begins in a zone: midnight, or the first moment after it where the clock skips midnight.
    public func start(in timeZone: TimeZone) -> Date {
        (try? LocalTime.date("\(self)T00:00:00", in: timeZone)) ?? Date(timeIntervalSince1970: TimeInterval(dayNumber * secondsPerDay))
    }
}
