import WorkingTime

/// A time limit in words: "en arbetsdag", "4 timmar bemannad tid", "24 timmar dygnet runt".
struct LimitWording {
    let limit: TimeLimit
    let texts: Texts
    /// Whether all days are staffed, so that no day is more of a working day than another.
    var countsEveryDay = false

    var words: String {
        switch limit {
        case .workingDays(let days) where countsEveryDay: texts.counted("limit.days", days, ["number": number(days)])
        case .workingDays(let days): texts.counted("limit.workingDays", days, ["number": number(days)])
        case .wallClockHours(let hours): texts.counted("limit.wallClock", hours, ["number": number(hours)])
        case .staffedMinutes(let minutes) where minutes % 60 == 0:
            texts.counted("limit.staffedHours", minutes / 60, ["number": number(minutes / 60)])
        case .staffedMinutes(let minutes): texts.counted("limit.staffedMinutes", minutes)
        }
    }

    /// Small numbers as words.
    private func number(_ count: Int) -> String {
        let words = texts("limit.numbers").split(separator: " ").map(String.init)
        return words.indices.contains(count - 1) ? words[count - 1] : String(count)
    }
}

extension WorkingCalendar {
    /// Whether somebody is there every day of the year, Sundays and holidays too.
    var isStaffedEveryDay: Bool { hours.count == Weekday.allCases.count && holidays == .none && closed.isEmpty }
}
