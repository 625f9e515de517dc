import Database
import Foundation

/// Times as entries write them: UTC with six decimals, "2026-03-30T14:00:00.000000Z".
///
/// The C library does the calendar, since one is written for each entry and a formatter would cost more than the
/// hashing.
enum Instant {
    private static let perSecond: Int64 = 1_000_000

    /// The text of a time; nil outside the years 1 to 9999.
    static func text(_ date: Date) -> String? {
        let (whole, fraction) = date.microseconds.quotientAndRemainder(dividingBy: perSecond)
        var seconds = Int(fraction < 0 ? whole - 1 : whole)
        var fields = tm()
        guard gmtime_r(&seconds, &fields) != nil, 1...9999 ~= Int(fields.tm_year) + 1900 else { return nil }
        return "\(padded(fields.tm_year + 1900, 4))-\(padded(fields.tm_mon + 1, 2))-\(padded(fields.tm_mday, 2))"
            + "T\(padded(fields.tm_hour, 2)):\(padded(fields.tm_min, 2)):\(padded(fields.tm_sec, 2))"
            + ".\(padded(fraction < 0 ? fraction + perSecond : fraction, 6))Z"
    }

    /// The time that a text of this form tells; nil for any other form.
    static func date(_ text: String) -> Date? {
        let bytes = Array(text.utf8)
        guard bytes.count == 27 else { return nil }
        func field(_ range: Range<Int>) -> Int32 { Int32(String(decoding: bytes[range], as: UTF8.self)) ?? 0 }
        var fields = tm()
        fields.tm_year = field(0..<4) - 1900
        fields.tm_mon = field(5..<7) - 1
        fields.tm_mday = field(8..<10)
        fields.tm_hour = field(11..<13)
        fields.tm_min = field(14..<16)
        fields.tm_sec = field(17..<19)
        let date = Date(microseconds: Int64(timegm(&fields)) * perSecond + Int64(field(20..<26)))
        // Only the one text that the time itself gives is accepted: 31 February and 25 o'clock fall away here.
        return Self.text(date) == text ? date : nil
    }

    private static func padded(_ number: some BinaryInteger, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
