import Foundation
import WorkingTime

/// Calendars and times for the tables, in short words.
enum TestCalendars {
    /// Weekdays 8-17 with Swedish holidays, as Hallsberg's guideline has it.
    static let office = make([("workweek", ["08:00-17:00"])])
    /// Weekdays 8-12 and 13-17.
    static let lunch = make([("workweek", ["08:00-12:00", "13:00-17:00"])])
    /// Always somebody there, holidays or not.
    static let always = make([("all", ["00:00-24:00"])], holidays: .none)
    /// Every night 1-5, over the hours that the clock changes in.
    static let night = make([("all", ["01:00-05:00"])], holidays: .none)
    /// Every day 9-15, Sundays too, but not on holidays.
    static let everyDay = make([("all", ["09:00-15:00"])])

    static func make(
        _ days: [(String, [String])], zone: String = "Europe/Stockholm", holidays: WorkingCalendar.Holidays = .swedish,
        closed: [String] = [], open: [String] = [], halfDays: [HalfDay: [String]] = [:]
    ) -> WorkingCalendar? {
        var hours: WorkingCalendar.WeeklyHours = [:]
        for (name, intervals) in days {
            let weekdays =
                name == "all" ? Weekday.allCases : name == "workweek" ? Weekday.workweek : Weekday.allCases.filter {
                    $0.rawValue == name
                }
            for day in weekdays { hours[day] = intervals.compactMap { StaffedInterval($0) } }
        }
        return try? WorkingCalendar(
            timeZone: TimeZone(identifier: zone) ?? .gmt, hours: hours, holidays: holidays,
            closed: Set(closed.compactMap { LocalDate($0) }), open: Set(open.compactMap { LocalDate($0) }),
            halfDays: halfDays.mapValues { $0.compactMap { StaffedInterval($0) } })
    }

    static func time(_ text: String) throws -> Date {
        try LocalTime.date(text, in: .stockholm)
    }

    static func local(_ date: Date) -> String {
        LocalTime.local(date, in: .stockholm)
    }

    static func day(_ text: String) -> HalfDay {
        LocalDate(text).map(HalfDay.date) ?? .yearly(.maundyThursday)
    }
}

/// Random numbers that come out the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
