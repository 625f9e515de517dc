import Foundation

/// Instants as text, in UTC and on the wall clock of a zone.
public enum LocalTime {
    /// "2026-03-30T14:00:00Z", or the instant's bare number of seconds outside the years 1...9999.
    public static func utc(_ date: Date) -> String {
        text(date, offset: 0).map { $0 + "Z" } ?? "\(date.timeIntervalSince1970)"
    }

    /// "2026-03-30T16:00:00+02:00": the time in a zone, with its distance from UTC.
    public static func local(_ date: Date, in timeZone: TimeZone) -> String {
        // Asked first without the zone, since Foundation's zones do not bear every number.
        guard text(date, offset: 0) != nil else { return utc(date) }
        let offset = timeZone.secondsFromGMT(for: date)
        guard let text = text(date, offset: offset) else { return utc(date) }
        let minutes = abs(offset) / 60
        return "\(text)\(offset < 0 ? "-" : "+")\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
    }

    private static func text(_ date: Date, offset: Int) -> String? {
        let seconds = date.timeIntervalSince1970.rounded(.down)
        guard abs(seconds) < 1e15 else { return nil }
        let local = Int(seconds) + offset
        let day = LocalDate(dayNumber: floorDivide(local, secondsPerDay))
        guard LocalDate.years.contains(day.parts.year) else { return nil }
        let clock = floorModulo(local, secondsPerDay)
        let fields = [clock / 3600, clock / 60 % 60, clock % 60].map { padded($0, to: 2) }
        return "\(day)T\(fields.joined(separator: ":"))"
    }
}
