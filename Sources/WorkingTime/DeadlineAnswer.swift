import Foundation

/// A deadline that says how it was counted: what `kanalvakt deadline` answers with.
public struct DeadlineAnswer: Sendable, Equatable, Encodable {
    /// The deadline in UTC, "2026-03-30T14:00:00Z".
    public let due: String
    /// The deadline on the wall clock of the calendar, "2026-03-30T16:00:00+02:00".
    public let local: String
    /// How the limit was read.
    public let reading: Reading
    /// The clause that sets the limit, when a guideline does.
    public let clause: String?

    /// Tells of a deadline counted in a calendar.
    public init(due: Date, within limit: TimeLimit, in calendar: WorkingCalendar, clause: String?) {
        self.due = LocalTime.utc(due)
        local = LocalTime.local(due, in: calendar.timeZone)
        reading = limit.reading
        self.clause = clause
    }
}
