import Wording
import WorkingTime

/// The staffed week in a few words: "vardagar 8–17", "måndag–torsdag 8–17, fredag 8–15".
struct HoursWording {
    let calendar: WorkingCalendar
    let texts: Texts

    var words: String {
        let week = Weekday.allCases.map { calendar.hours[$0] ?? [] }
        var stretches: [(first: Int, last: Int, hours: [StaffedInterval])] = []
        for (place, hours) in week.enumerated() where !hours.isEmpty {
            if let last = stretches.last, last.last == place - 1, last.hours == hours {
                stretches[stretches.count - 1].last = place
            } else {
                stretches.append((place, place, hours))
            }
        }
        return stretches.map { "\(days($0.first, $0.last)) \($0.hours.map(words).listed(.and, in: .sv))" }
            .joined(separator: ", ")
    }

    private func days(_ first: Int, _ last: Int) -> String {
        if first == 0, last == 4 { return texts("hours.weekdays") }
        if first == 0, last == 6 { return texts("hours.everyDay") }
        let names = texts("hours.days").split(separator: " ").map(String.init)
        guard names.indices.contains(first), names.indices.contains(last) else { return "" }
        return first == last ? names[first] : "\(names[first])–\(names[last])"
    }

    private func words(_ interval: StaffedInterval) -> String {
        "\(words(interval.start))–\(words(interval.end))"
    }

    private func words(_ time: TimeOfDay) -> String {
        let (hour, minute) = (time.minutes / 60, time.minutes % 60)
        return minute == 0 ? String(hour) : "\(hour).\(minute < 10 ? "0" : "")\(minute)"
    }
}
