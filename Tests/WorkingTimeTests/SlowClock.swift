import Foundation
import WorkingTime

/// A stretch of real minutes with what the wall clock shows in each, asked from Foundation.
///
/// It knows nothing of how WorkingTime counts. Foundation is asked each quarter: clocks change on whole quarters.
struct SlowClock: Sendable {
    struct Minute: Sendable {
        /// Seconds since 1970.
        let start: Int
        /// Days since 1 January 1970, and minutes since midnight, on the wall clock.
        let day: Int
        let clock: Int
    }

    let minutes: [Minute]

    /// The minutes of so many days from a UTC date.
    init(zone: String, from date: String, days: Int) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
        let first = (LocalDate(date)?.dayNumber ?? 0) * 86_400
        minutes = (0..<days * 96).flatMap { index in
            let start = first + index * 900
            let fields = calendar.dateComponents(
                [.year, .month, .day, .hour, .minute], from: Date(timeIntervalSince1970: Double(start)))
            let date = LocalDate(year: fields.year ?? 1, month: fields.month ?? 1, day: fields.day ?? 1)
            let clock = (fields.hour ?? 0) * 60 + (fields.minute ?? 0)
            return (0..<15).map { Minute(start: start + $0 * 60, day: date?.dayNumber ?? 0, clock: clock + $0) }
        }
    }
}
