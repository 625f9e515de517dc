import Foundation

/// Times as people in Sweden say them, with the weekday first, since a deadline is a day before it is a date.
public struct SwedishTime: Sendable {
    private let calendar: Calendar

    /// - Parameter timeZone: the zone people live in; Europe/Stockholm for a Swedish municipality.
    public init(timeZone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        self.calendar = calendar
    }

    /// "måndag 16.00": for a time that is near.
    public func weekdayAndHour(_ date: Date) -> String {
        let parts = parts(of: date)
        return "\(parts.weekday) \(parts.hour)"
    }

    /// "måndag 30 mars 2026": for a day.
    public func day(_ date: Date) -> String {
        let parts = parts(of: date)
        return "\(parts.weekday) \(parts.day) \(parts.month) \(parts.year)"
    }

    /// "30 mars 2026": for a day on the calendar.
    ///
    /// - Parameter month: from 1 to 12.
    public static func date(year: Int, month: Int, day: Int) -> String {
        let name = months.indices.contains(month - 1) ? months[month - 1] : String(month)
        return "\(day) \(name) \(year)"
    }

    /// "måndag 30 mars 2026 kl. 16.00": for a time that must not be mistaken.
    public func full(_ date: Date) -> String {
        "\(day(date)) kl. \(parts(of: date).hour)"
    }

    /// "2026-03-30 16.00": for tables.
    public func short(_ date: Date) -> String {
        let fields = calendar.dateComponents([.year, .month, .day], from: date)
        return String(
            format: "%04d-%02d-%02d %@", fields.year ?? 0, fields.month ?? 0, fields.day ?? 0,
            parts(of: date).hour)
    }

    private func parts(of date: Date) -> (weekday: String, day: Int, month: String, year: Int, hour: String) {
        let fields = calendar.dateComponents([.weekday, .day, .month, .year, .hour, .minute], from: date)
        return (
            weekday: Self.weekdays[((fields.weekday ?? 1) - 1) % 7],
            day: fields.day ?? 1,
            month: Self.months[((fields.month ?? 1) - 1) % 12],
            year: fields.year ?? 0,
            hour: String(format: "%02d.%02d", fields.hour ?? 0, fields.minute ?? 0)
        )
    }

    private static let weekdays = ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"]
    private static let months = [
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ]
}
