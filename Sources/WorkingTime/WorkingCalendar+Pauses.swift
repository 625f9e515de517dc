extension WorkingCalendar {
    /// What makes time run: staffed time only, or all time.
    enum Clock {
        case staffed
        case wall
    }

    /// A pause in seconds since 1970.
    typealias PausedSeconds = Range<Int>

    /// The pauses after an instant in order, those that touch or overlap joined.
    func merged(_ pauses: [Pause], after start: Int) throws(CalendarError) -> [PausedSeconds] {
        if pauses.isEmpty { return [] }
        var ranges: [PausedSeconds] = []
        for pause in pauses {
            let (from, to) = (try seconds(of: pause.from), try seconds(of: pause.to))
            guard from <= to else { throw .pauseBackwards }
            if max(from, start) < to { ranges.append(max(from, start)..<to) }
        }
        return ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
            if let last = joined.last, range.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
    }

    /// The instant when so much time has passed outside the pauses.
    func advance(
        from start: Int, by amount: Int, on clock: Clock, pauses: [PausedSeconds]
    ) throws(CalendarError) -> Int {
        var time = start
        var left = amount
        for pause in pauses where pause.upperBound > time {
            if pause.lowerBound > time {
                let reached = try self.time(after: left, from: time, on: clock)
                if reached <= pause.lowerBound { return reached }
                left -= try passed(from: time, to: pause.lowerBound, on: clock)
            }
            time = pause.upperBound
        }
        return try self.time(after: left, from: time, on: clock)
    }

    /// Staffed seconds that pauses took between two instants.
    func pausedSeconds(_ pauses: [PausedSeconds], from: Int, to: Int) throws(CalendarError) -> Int {
        var sum = 0
        for pause in pauses {
            sum += try staffedSeconds(from: max(pause.lowerBound, from), to: min(pause.upperBound, to))
        }
        return sum
    }

    private func time(after amount: Int, from: Int, on clock: Clock) throws(CalendarError) -> Int {
        clock == .wall ? from + amount : try instant(afterStaffedSeconds: amount, from: from)
    }

    private func passed(from: Int, to: Int, on clock: Clock) throws(CalendarError) -> Int {
        clock == .wall ? to - from : try staffedSeconds(from: from, to: to)
    }
}
