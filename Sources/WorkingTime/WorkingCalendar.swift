import Foundation

/// When somebody is there to answer: weekly hours, holidays and exceptions in one time zone.
///
/// It never reads the clock. Instants are counted in whole seconds; parts of a second are dropped.
public struct WorkingCalendar: Sendable {
    /// Hours per day of the week. A day that is missing or empty is not staffed.
    public typealias WeeklyHours = [Weekday: [StaffedInterval]]

    /// Which days are holidays from the start.
    public enum Holidays: Hashable, Sendable {
        /// None: only the weekly hours count.
        case none
        /// The Swedish ones, as `SwedishHolidays` has them.
        case swedish
    }

    /// The zone that the hours and dates are meant in.
    public let timeZone: TimeZone
    /// The ordinary week, each day's intervals in order.
    public let hours: WeeklyHours
    /// The holidays in force.
    public let holidays: Holidays
    /// Days without any staffed time, as local closures.
    public let closed: Set<LocalDate>
    /// Days that are staffed although they are holidays or free weekdays. On a free weekday the hours are
    /// those of the nearest earlier weekday that has any: a staffed Saturday is staffed as a Friday.
    public let open: Set<LocalDate>
    /// Days with hours of their own.
    public let halfDays: [HalfDay: [StaffedInterval]]

    let cache: StaffingCache

    /// A calendar, refused with a `CalendarError` when no weekday is staffed, when intervals of a day overlap,
    /// when a half-day has no hours, or when a date is both closed and open.
    ///
    /// - Parameters:
    ///   - timeZone: Europe/Stockholm unless told otherwise.
    ///   - hours: the ordinary week.
    ///   - holidays: the Swedish holidays unless told otherwise.
    ///   - closed: extra closed days.
    ///   - open: extra open days.
    ///   - halfDays: days with hours of their own.
    public init(
        timeZone: TimeZone = .stockholm, hours: WeeklyHours, holidays: Holidays = .swedish,
        closed: Set<LocalDate> = [], open: Set<LocalDate> = [], halfDays: [HalfDay: [StaffedInterval]] = [:]
    ) throws(CalendarError) {
        self.timeZone = timeZone
        self.holidays = holidays
        self.closed = closed
        self.open = open
        self.hours = try Self.ordered(hours) { $0.rawValue }.filter { !$0.value.isEmpty }
        self.halfDays = try Self.ordered(halfDays) { $0.description }
        if self.hours.isEmpty { throw .noStaffedTime }
        if let empty = halfDays.first(where: \.value.isEmpty) { throw .emptyHalfDay(empty.key.description) }
        let dated = halfDays.keys.compactMap { if case .date(let date) = $0 { date } else { nil } }
        if let both = closed.intersection(open.union(dated)).min() { throw .closedAndOpen(both) }
        cache = StaffingCache()
    }

    private static func ordered<Key>(
        _ days: [Key: [StaffedInterval]], name: (Key) -> String
    ) throws(CalendarError) -> [Key: [StaffedInterval]] {
        var ordered: [Key: [StaffedInterval]] = [:]
        for (day, intervals) in days {
            let sorted = intervals.sorted { $0.start < $1.start }
            if zip(sorted, sorted.dropFirst()).contains(where: { $0.end > $1.start }) {
                throw .overlappingHours(name(day))
            }
            ordered[day] = sorted
        }
        return ordered
    }
}

extension WorkingCalendar: Equatable {
    public static func == (left: WorkingCalendar, right: WorkingCalendar) -> Bool {
        left.timeZone == right.timeZone && left.hours == right.hours && left.holidays == right.holidays
            && left.closed == right.closed && left.open == right.open && left.halfDays == right.halfDays
    }
}

extension TimeZone {
    /// Europe/Stockholm, or Greenwich on a machine that has no time zones installed.
    public static var stockholm: TimeZone {
        TimeZone(identifier: "Europe/Stockholm") ?? .gmt
    }
}

extension HalfDay: CustomStringConvertible {
    /// The name that calendar files use: "2026-04-02" or "maundy-thursday".
    public var description: String {
        switch self {
        case .date(let date): date.description
        case .yearly(let day): day.rawValue
        }
    }
}
