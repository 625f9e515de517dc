import Foundation

extension WorkingCalendar {
    /// Whether somebody is there at an instant. False outside `years`.
    public func isStaffed(at date: Date) -> Bool {
        guard let time = try? seconds(of: date) else { return false }
        let year = staffedYear(at: time)
        let index = year.firstSpan(endingAfter: time)
        return index < year.spans.count && year.spans[index].start <= time
    }

    /// Staffed seconds from one instant up to another; none when they come in the wrong order.
    ///
    /// Throws `timeOutOfRange` for instants outside `years`, and `deadlineTooFar` when they lie more than two
    /// hundred years apart.
    public func staffedSeconds(from: Date, to: Date) throws(CalendarError) -> Int {
        try staffedSeconds(from: seconds(of: from), to: seconds(of: to))
    }

    func staffedSeconds(from: Int, to: Int) throws(CalendarError) -> Int {
        guard from < to else { return 0 }
        let first = staffedYear(at: from)
        let last = staffedYear(at: to)
        guard last.year - first.year <= Self.horizon else { throw .deadlineTooFar }
        let between = (first.year..<max(first.year, last.year)).reduce(0) { $0 + cache.year($1, of: self).total }
        return between + last.seconds(before: to) - first.seconds(before: from)
    }

    /// The instant when so many staffed seconds have passed.
    func instant(afterStaffedSeconds amount: Int, from: Int) throws(CalendarError) -> Int {
        let first = staffedYear(at: from)
        var left = first.seconds(before: from) + amount
        for number in first.year...first.year + Self.horizon {
            let year = cache.year(number, of: self)
            if left <= year.total { return year.instant(afterSeconds: left) }
            left -= year.total
        }
        throw .deadlineTooFar
    }

    /// The instant itself when it is staffed, else the next one that is; with its day and time of day in seconds.
    func nextStaffed(from: Int) throws(CalendarError) -> (day: Int, clock: Int) {
        let first = staffedYear(at: from)
        for number in first.year...first.year + Self.horizon {
            let year = cache.year(number, of: self)
            let index = year.firstSpan(endingAfter: from)
            if index < year.spans.count {
                let span = year.spans[index]
                return (span.day, max(from, span.start) + span.offset - span.day * secondsPerDay)
            }
        }
        throw .deadlineTooFar
    }
}
