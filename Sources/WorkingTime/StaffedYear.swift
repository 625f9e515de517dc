/// The staffed time of one local year as instants, laid out so that finding a place in it is a binary search.
final class StaffedYear: Sendable {
    /// Staffed time without a break and with one distance from UTC; seconds since 1970.
    struct Span: Sendable, Equatable {
        let start: Int
        let end: Int
        let day: Int
        let offset: Int
    }

    let year: Int
    /// Day number of 1 January.
    let firstDay: Int
    let zone: ZoneOffsets
    /// The spans in order of time.
    let spans: [Span]
    /// Staffed seconds of the year before each span, and last those of the whole year.
    let secondsBefore: [Int]
    /// Day numbers of the days that have staffed time, in order.
    let workingDays: [Int]

    init(_ calendar: WorkingCalendar, year: Int) {
        self.year = year
        firstDay = LocalDate.dayNumber(year: year, month: 1, day: 1)
        zone = ZoneOffsets(timeZone: calendar.timeZone, year: year)
        spans = Self.spans(calendar.hoursOfDays(in: year), firstDay: firstDay, zone: zone)
        secondsBefore = spans.reduce(into: [0]) { sums, span in
            sums.append(sums[sums.count - 1] + span.end - span.start)
        }
        workingDays = spans.map(\.day).reduce(into: []) { days, day in
            if days.last != day { days.append(day) }
        }
    }

    /// Staffed seconds of the whole year.
    var total: Int {
        secondsBefore[spans.count]
    }

    /// An instant belongs to a staffed interval when the wall clock shows a time in it. So an interval over the
    /// hour that is skipped is shorter, and one over the hour that comes twice is longer.
    private static func spans(_ days: [[StaffedInterval]], firstDay: Int, zone: ZoneOffsets) -> [Span] {
        var spans: [Span] = []
        spans.reserveCapacity(days.count)
        for (place, intervals) in days.enumerated() where !intervals.isEmpty {
            let midnight = (firstDay + place) * secondsPerDay
            for (index, stretch) in zone.stretches.enumerated() {
                let next = index + 1 < zone.stretches.count ? zone.stretches[index + 1].start : zone.end
                for interval in intervals {
                    let start = max(midnight + interval.start.minutes * 60 - stretch.offset, stretch.start)
                    let end = min(midnight + interval.end.minutes * 60 - stretch.offset, next)
                    if start < end {
                        spans.append(Span(start: start, end: end, day: firstDay + place, offset: stretch.offset))
                    }
                }
            }
        }
        return spans.sorted { $0.start < $1.start }
    }
}
