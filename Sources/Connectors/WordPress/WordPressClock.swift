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
        if let fields = utc.flatMap(Fields.init) { return fields.date(in: .gmt) }
        guard let zone, let fields = local.flatMap(Fields.init) else { return nil }
        return fields.date(in: zone)
    }

    /// A time as WordPress writes it: "2026-03-30T16:00:00" or "2026-03-30 16:00:00", exactly.
    private struct Fields {
        let components: DateComponents

        init?(_ text: String) {
            let bytes = Array(text.utf8)
            guard bytes.count == 19, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
                bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
                bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
                let year = Self.number(bytes[0..<4], 1970...9999), let month = Self.number(bytes[5..<7], 1...12),
                let day = Self.number(bytes[8..<10], 1...31), let hour = Self.number(bytes[11..<13], 0...23),
                let minute = Self.number(bytes[14..<16], 0...59), let second = Self.number(bytes[17..<19], 0...59)
            else { return nil }
            components = DateComponents(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        }

        /// Nil for a day that the month does not have.
        func date(in zone: TimeZone) -> Date? {
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = zone
            guard let date = calendar.date(from: components) else { return nil }
            return calendar.component(.day, from: date) == components.day ? date : nil
        }

        private static func number(_ digits: ArraySlice<UInt8>, _ allowed: ClosedRange<Int>) -> Int? {
            guard digits.allSatisfy(\.isDigit) else { return nil }
            let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
            return allowed.contains(number) ? number : nil
        }
    }
}
