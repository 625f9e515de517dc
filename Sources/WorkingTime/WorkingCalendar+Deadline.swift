import Foundation

extension WorkingCalendar {
    /// When a time limit runs out.
    ///
    /// - **Staffed minutes**: when so many minutes of staffed time have passed. A limit that is used up at closing
    ///   time ends then, not the next morning.
    /// - **Working days**: the same time of day, so many working days later. A message outside staffed hours
    ///   counts from the next time somebody is there. Is that time of day not staffed on the last day, the deadline
    ///   moves into that day's hours: forward over a break or before opening, back to closing time after it. A time
    ///   that the clock change skips becomes the first one after it; a time that comes twice means the first.
    /// - **Wall clock**: so many hours of 3600 seconds later, also over clock changes.
    ///
    /// A pause moves the deadline by the time that it took from the limit: staffed time for the first two, all time
    /// for the last. Pauses may come in any order and overlap; time paused twice counts once.
    ///
    /// A later message never gets an earlier deadline, except that two messages in the hour that comes twice, with
    /// the same time on the clock, get the same working-day deadline.
    ///
    /// - Parameters:
    ///   - from: when the person wrote. Parts of a second are dropped.
    ///   - within: the limit.
    ///   - pauses: when the time did not run.
    /// - Throws: `CalendarError`: `timeOutOfRange`, `limitOutOfRange`, `pauseBackwards` or `deadlineTooFar`.
    public func deadline(
        from: Date, within limit: TimeLimit, pauses: [Pause] = []
    ) throws(CalendarError) -> Date {
        try limit.checkAmount()
        let start = try seconds(of: from)
        let paused = try merged(pauses, after: start)
        let due: Int
        switch limit {
        case .staffedMinutes(let minutes):
            due = try advance(from: start, by: minutes * 60, on: .staffed, pauses: paused)
        case .wallClockHours(let hours):
            due = try advance(from: start, by: hours * 3600, on: .wall, pauses: paused)
        case .workingDays(let days):
            let unpaused = try sameTime(after: days, from: start)
            let lost = try pausedSeconds(paused, from: start, to: unpaused)
            due = lost == 0 ? unpaused : try advance(from: unpaused, by: lost, on: .staffed, pauses: paused)
        }
        return Date(timeIntervalSince1970: TimeInterval(due))
    }

    /// The same time of day, so many working days after the first instant that is staffed.
    private func sameTime(after days: Int, from start: Int) throws(CalendarError) -> Int {
        let (day, clock) = try nextStaffed(from: start)
        let firstYear = LocalDate(dayNumber: day).parts.year
        var place = cache.year(firstYear, of: self).place(ofDay: day) + days
        for number in firstYear...firstYear + Self.horizon {
            let year = cache.year(number, of: self)
            if place < year.workingDays.count { return year.instant(onDay: year.workingDays[place], at: clock) }
            place -= year.workingDays.count
        }
        throw .deadlineTooFar
    }
}
