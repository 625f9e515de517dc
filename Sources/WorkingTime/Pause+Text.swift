import Foundation

extension Pause {
    /// Reads "FROM/TO", each a time as `LocalTime` reads it. Throws `CalendarError.badTime` for anything else,
    /// and `pauseBackwards` when it ends before it starts.
    public init(parsing text: String, in timeZone: TimeZone) throws(CalendarError) {
        let fields = text.split(separator: "/", omittingEmptySubsequences: false)
        guard fields.count == 2 else { throw .badTime(text) }
        from = try LocalTime.date(String(fields[0]), in: timeZone)
        to = try LocalTime.date(String(fields[1]), in: timeZone)
        if to < from { throw .pauseBackwards }
    }
}
