import Foundation
import WorkingTime

/// Stretches of time worth looking at, and calendars and messages made at random within them.
struct RandomCalendars {
    /// A zone and the stretch around its clock change, or around Swedish holidays.
    struct Scene: Sendable, CustomStringConvertible {
        let zone: String
        let from: String
        var description: String { "\(zone) from \(from)" }
    }

    static let scenes = [
        Scene(zone: "Europe/Stockholm", from: "2026-03-20"), Scene(zone: "Europe/Stockholm", from: "2026-10-16"),
        Scene(zone: "Europe/Stockholm", from: "2026-12-20"), Scene(zone: "Europe/Stockholm", from: "2026-05-25"),
        Scene(zone: "America/St_Johns", from: "2026-03-01"), Scene(zone: "America/St_Johns", from: "2026-10-25"),
        Scene(zone: "Australia/Lord_Howe", from: "2026-03-28"), Scene(zone: "Australia/Lord_Howe", from: "2026-09-27"),
        Scene(zone: "Asia/Kathmandu", from: "2026-04-01"), Scene(zone: "Asia/Beirut", from: "2026-10-18"),
    ]

    /// Days of a scene; long enough that most deadlines fall within.
    static let days = 26

    /// The holidays and eves of the scenes' months, from an almanac.
    static let holidays = Set([
        "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-24", "2026-06-06", "2026-06-19",
        "2026-06-20", "2026-10-31", "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31", "2027-01-01", "2027-01-06",
    ].compactMap { LocalDate($0)?.dayNumber })

    var numbers: SeededNumbers

    mutating func calendar(_ scene: Scene) -> WorkingCalendar? {
        var hours: WorkingCalendar.WeeklyHours = [:]
        let shape = Int.random(in: 0..<4, using: &numbers)
        for day in shape == 0 ? Weekday.allCases : Weekday.workweek where Bool.random(using: &numbers) || shape < 2 {
            hours[day] = intervals(nightly: shape % 2 == 0)
        }
        return try? WorkingCalendar(
            timeZone: TimeZone(identifier: scene.zone) ?? .gmt, hours: hours,
            holidays: Bool.random(using: &numbers) ? .swedish : .none, closed: dates(scene, 2), open: [],
            halfDays: [:])
    }

    mutating func calendarWithExceptions(_ scene: Scene) -> WorkingCalendar? {
        guard let plain = calendar(scene) else { return nil }
        let open = dates(scene, 3).subtracting(plain.closed)
        let short = dates(scene, 2).subtracting(plain.closed)
        let halfDays = Dictionary(uniqueKeysWithValues: short.map { (HalfDay.date($0), intervals(nightly: false)) })
        return try? WorkingCalendar(
            timeZone: plain.timeZone, hours: plain.hours, holidays: plain.holidays, closed: plain.closed, open: open,
            halfDays: halfDays)
    }

    private mutating func dates(_ scene: Scene, _ most: Int) -> Set<LocalDate> {
        guard let first = LocalDate(scene.from) else { return [] }
        let offsets = (0..<Int.random(in: 0...most, using: &numbers)).map { _ in Int.random(in: 0..<20, using: &numbers) }
        return Set(offsets.map { first.adding(days: $0) })
    }

    /// One to three intervals that do not overlap, sometimes touching, sometimes around the clock.
    private mutating func intervals(nightly: Bool) -> [StaffedInterval] {
        if nightly && Int.random(in: 0..<5, using: &numbers) == 0 { return ["00:00-24:00"].compactMap { StaffedInterval($0) } }
        let range = nightly ? 0...300 : 420...1080
        let count = Int.random(in: 1...3, using: &numbers)
        var cuts = Set<Int>()
        while cuts.count < count * 2 { cuts.insert(Int.random(in: range, using: &numbers)) }
        let edges = cuts.sorted()
        return (0..<count).compactMap { index in
            let times = [edges[index * 2], edges[index * 2 + 1]].compactMap { TimeOfDay(hour: $0 / 60, minute: $0 % 60) }
            return times.count == 2 ? StaffedInterval(times[0], times[1]) : nil
        }
    }

    mutating func message(_ scene: Scene) -> Int {
        let first = (LocalDate(scene.from)?.dayNumber ?? 0) * 86_400
        return first + Int.random(in: 86_400..<13 * 86_400, using: &numbers)
    }

    mutating func limit() -> TimeLimit {
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: .staffedMinutes(Int.random(in: 1...900, using: &numbers))
        case 1: .workingDays(Int.random(in: 1...4, using: &numbers))
        default: .wallClockHours(Int.random(in: 1...100, using: &numbers))
        }
    }

    /// Up to three pauses on whole minutes, in any order, perhaps overlapping.
    mutating func pauses(near time: Int) -> [Range<Int>] {
        (0..<Int.random(in: 0...3, using: &numbers)).map { _ in
            let start = (time / 60 + Int.random(in: -600...3000, using: &numbers)) * 60
            return start..<start + Int.random(in: 0...2000, using: &numbers) * 60
        }
    }
}

extension Range<Int> {
    var pause: Pause {
        Pause(from: Date(timeIntervalSince1970: Double(lowerBound)), to: Date(timeIntervalSince1970: Double(upperBound)))
    }
}
