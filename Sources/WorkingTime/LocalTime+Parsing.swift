import Foundation

extension LocalTime {
    /// Reads a time such as "2026-03-27T16:00:00+01:00", "2026-03-27T15:00Z" or "2026-03-27 16:00".
    ///
    /// Without a distance from UTC the time is meant in the zone: the first instant when its clock shows that time
    /// or, where the clock change skips it, the first instant after the gap. Parts of a second are dropped.
    /// Throws `CalendarError.badTime` for anything else.
    public static func date(_ text: String, in timeZone: TimeZone) throws(CalendarError) -> Date {
        guard text.utf8.count <= 40, let seconds = seconds(Substring(text), in: timeZone) else { throw .badTime(text) }
        return Date(timeIntervalSince1970: TimeInterval(seconds))
    }

    private static func seconds(_ text: Substring, in timeZone: TimeZone) -> Int? {
        guard text.utf8.count >= 16, let day = LocalDate(String(text.prefix(10))) else { return nil }
        let separator = text.dropFirst(10).prefix(1)
        guard separator == "T" || separator == " " || separator == "t" else { return nil }
        let rest = text.dropFirst(11)
        let clockText = rest.prefix { $0.isNumber || $0 == ":" || $0 == "." }
        guard let clock = clock(clockText) else { return nil }
        let local = day.dayNumber * secondsPerDay + clock
        switch rest.dropFirst(clockText.count) {
        case "": return instant(local, in: timeZone)
        case "Z", "z": return local
        case let offset: return self.offset(offset).map { local - $0 }
        }
    }

    /// Seconds since midnight in "16:00", "16:00:37" or "16:00:37.25".
    private static func clock(_ text: Substring) -> Int? {
        let whole = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        if whole.count == 2, digits(whole[1].utf8, count: 1...9) == nil { return nil }
        let fields = whole[0].utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let numbers = fields.compactMap { digits($0, count: 2...2) }
        guard numbers.count == fields.count, (whole.count == 2 ? 3...3 : 2...3).contains(numbers.count) else { return nil }
        guard numbers[0] < 24, numbers[1] < 60, numbers.count == 2 || numbers[2] < 60 else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    }

    /// Seconds east of Greenwich in "+01:00", "+0100" or "+01".
    private static func offset(_ text: Substring) -> Int? {
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let numbers = text.dropFirst().filter { $0 != ":" }
        guard text.count == numbers.count + 1 || (text.count == 6 && text.dropFirst(3).first == ":"),
            let value = digits(numbers.utf8, count: 2...4), numbers.count != 3
        else { return nil }
        let (hours, minutes) = numbers.count == 2 ? (value, 0) : (value / 100, value % 100)
        guard hours <= 18, minutes < 60 else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    /// The first instant when the zone's clock shows a time, or the first after it when none does.
    private static func instant(_ local: Int, in timeZone: TimeZone) -> Int {
        let year = LocalDate(dayNumber: floorDivide(local, secondsPerDay)).parts.year
        let zone = ZoneOffsets(timeZone: timeZone, year: year)
        let instants = zone.stretches.indices.compactMap { index in
            let stretch = zone.stretches[index]
            let next = index + 1 < zone.stretches.count ? zone.stretches[index + 1].start : zone.end
            let time = max(local - stretch.offset, stretch.start)
            return time < next ? time : nil
        }
        return instants.min() ?? local
    }
}
