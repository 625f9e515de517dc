import Foundation
import Wording

/// Times near to now as people say them: "i dag kl. 16.00", "om 2 timmar".
struct Times: Sendable {
    let spoken: SwedishTime
    private let calendar: Calendar
    private let texts: Texts

    init(timeZone: TimeZone, texts: Texts) {
        spoken = SwedishTime(timeZone: timeZone)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        self.calendar = calendar
        self.texts = texts
    }

    /// How far away, as browsers also say it, so that a script can keep it fresh: "om 45 minuter", "för 2 dagar sedan".
    func distance(to date: Date, from now: Date) -> String {
        let seconds = date.timeIntervalSince(now).rounded()
        let size = Int(abs(max(-1e9, min(1e9, seconds))))
        let direction = seconds < 0 ? "past" : "future"
        let (unit, count) =
            switch size {
            case ..<3600: ("minute", size / 60)
            case ..<86_400: ("hour", size / 3600)
            default: ("day", size / 86_400)
            }
        return texts.counted("time.\(direction).\(unit)", count)
    }

    /// "i dag kl. 16.00", "i går kl. 09.12", "måndag 30 mars kl. 16.00", with the year when it is another.
    func near(_ date: Date, now: Date) -> String {
        texts("time.at", ["day": day(date, now: now), "hour": hour(date)])
    }

    /// "i dag", "i morgon", "måndag 30 mars".
    func day(_ date: Date, now: Date) -> String {
        switch daysApart(date, from: now) {
        case 0: texts("time.today")
        case 1: texts("time.tomorrow")
        case -1: texts("time.yesterday")
        default: fullDay(date, now: now)
        }
    }

    /// "måndag 30 mars", with the year when it is not this year.
    func fullDay(_ date: Date, now: Date) -> String {
        let full = spoken.day(date)
        let sameYear = calendar.component(.year, from: date) == calendar.component(.year, from: now)
        return sameYear ? full.split(separator: " ").dropLast().joined(separator: " ") : full
    }

    /// "16.00".
    func hour(_ date: Date) -> String {
        String(spoken.weekdayAndHour(date).split(separator: " ").last ?? "")
    }

    /// "måndag 30 mars kl. 16.00": the whole of it, for what must not be mistaken.
    func exact(_ date: Date, now: Date) -> String {
        texts("time.at", ["day": fullDay(date, now: now), "hour": hour(date)])
    }

    /// Days on the calendar between two times.
    func daysApart(_ date: Date, from now: Date) -> Int {
        calendar.dateComponents([.day], from: calendar.startOfDay(for: now), to: calendar.startOfDay(for: date)).day ?? 0
    }

    /// The day as a key to group by.
    func dayKey(_ date: Date) -> Date { calendar.startOfDay(for: date) }

    /// "2026-03-30T14:00:00Z": for machines.
    func iso(_ date: Date) -> String { date.formatted(.iso8601) }
}
