import Foundation

/// When a server wants to hear from us again: the header Retry-After (RFC 9110, section 10.2.3), in seconds or as a date.
enum RetryAfter {
    /// No server can silence a channel for longer than this.
    static let longest: TimeInterval = 24 * 3600

    /// The time that the header says, never before `now` and never later than `longest` from now; nil when it says nothing readable.
    static func date(_ header: String?, now: Date) -> Date? {
        guard let text = header?.trimmingCharacters(in: .whitespaces), !text.isEmpty else { return nil }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return now.addingTimeInterval(min(TimeInterval(text) ?? longest, longest))
        }
        guard let date = httpDate(text) else { return nil }
        return min(max(date, now), now.addingTimeInterval(longest))
    }

    /// The three spellings of an HTTP date (RFC 9110, section 5.6.7).
    private static func httpDate(_ text: String) -> Date? {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        for format in ["EEE, dd MMM yyyy HH:mm:ss zzz", "EEEE, dd-MMM-yy HH:mm:ss zzz", "EEE MMM d HH:mm:ss yyyy"] {
            formatter.dateFormat = format
            if let date = formatter.date(from: text) { return date }
        }
        return nil
    }
}
