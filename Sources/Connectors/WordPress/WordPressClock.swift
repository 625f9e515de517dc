import Foundation

/// Reads WordPress's times.
///
/// WordPress gives each time twice: in UTC (`date_gmt`) and on the site's own clock (`date`). UTC is used; the local one,
/// with the site's time zone, only where a plugin or an old import left the UTC one empty.
struct WordPressClock: Sendable {
    /// The site's time zone; nil when it is not known, as in an export.
    let zone: TimeZone?

    /// The instant, or nil when neither time can be read.
    func instant(utc: String?, local: String?) -> Date? {
        if let fields = utc.flatMap(Fields.init) { return fields.utcDate }
        guard let zone, let fields = local.flatMap(Fields.init) else { return nil }
        return fields.date(in: zone)
    }

    /// A time as WordPress writes it: "2026-03-30T16:00:00" or "2026-03-30 16:00:00", exactly.
    private struct Fields {
        let year: Int
        let month: Int
        let day: Int
        let secondOfDay: Int

        init?(_ text: String) {
            let bytes = Array(text.utf8)
            guard bytes.count == 19, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
                bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
                bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
                let year = Self.number(bytes[0..<4], 1970...9999), let month = Self.number(bytes[5..<7], 1...12),
                let day = Self.number(bytes[8..<10], 1...31), let hour = Self.number(bytes[11..<13], 0...23),
                let minute = Self.number(bytes[14..<16], 0...59), let second = Self.number(bytes[17..<19], 0...59)
            else { return nil }
            self.year = year
            self.month = month
            self.day = day
            self.secondOfDay = hour * 3600 + minute * 60 + second
            guard day <= daysInMonth else { return nil }
        }

        /// The instant, if the time is in UTC. Reckoned by hand, since an import reads millions of them and a calendar is
        /// a hundred times slower.
        var utcDate: Date {
            // Years that begin in March put the leap day last.
            let shiftedYear = month > 2 ? year : year - 1
            let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
            let days = 365 * shiftedYear + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 + dayOfYear - 719_468
            return Date(timeIntervalSince1970: TimeInterval(days * 86400 + secondOfDay))
        }

        func date(in zone: TimeZone) -> Date? {
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = zone
            let (hour, rest) = secondOfDay.quotientAndRemainder(dividingBy: 3600)
            return calendar.date(
                from: DateComponents(year: year, month: month, day: day, hour: hour, minute: rest / 60, second: rest % 60))
        }

        private var daysInMonth: Int {
            let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
            return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        }

        private static func number(_ digits: ArraySlice<UInt8>, _ allowed: ClosedRange<Int>) -> Int? {
            guard digits.allSatisfy(\.isDigit) else { return nil }
            let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
            return allowed.contains(number) ? number : nil
        }
    }
}
