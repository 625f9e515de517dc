import Foundation
import WorkingTime

/// Deadlines counted the slow way: one minute after another. `nil` where the clock's minutes do not reach.
struct SlowCalendar {
    let clock: SlowClock
    let staffed: [Bool]

    /// The days that the random calendars call holidays come from a list, not from the computation under test.
    init(_ calendar: WorkingCalendar, clock: SlowClock, holidays: Set<Int>) {
        self.clock = clock
        let closed = Set(calendar.closed.map(\.dayNumber))
        let open = Set(calendar.open.map(\.dayNumber))
        staffed = clock.minutes.map { minute in
            let date = LocalDate(dayNumber: minute.day)
            var intervals = calendar.hours[date.weekday] ?? []
            if open.contains(minute.day) && intervals.isEmpty {
                intervals = (1...6).compactMap { calendar.hours[date.adding(days: -$0).weekday] }.first ?? []
            }
            let isFree = calendar.holidays == .swedish && holidays.contains(minute.day) && !open.contains(minute.day)
            if isFree { intervals = [] }
            if let own = calendar.halfDays[.date(date)] { intervals = own }
            if closed.contains(minute.day) { intervals = [] }
            return intervals.contains { $0.start.minutes <= minute.clock && minute.clock < $0.end.minutes }
        }
    }

    func deadline(from: Int, within limit: TimeLimit, pauses: [Range<Int>]) -> Int? {
        switch limit {
        case .staffedMinutes(let amount):
            return passing(amount * 60, from: from, pauses: pauses) { staffed[$0] }
        case .wallClockHours(let amount):
            return passing(amount * 3600, from: from, pauses: pauses) { _ in true }
        case .workingDays(let amount):
            guard let due = sameTime(after: amount, from: from) else { return nil }
            let lost = seconds(from: from, to: due) { index, second in
                staffed[index] && pauses.contains { $0.contains(second) }
            }
            return lost == 0 ? due : passing(lost, from: due, pauses: pauses) { staffed[$0] }
        }
    }

    /// When so many seconds have passed in minutes that count, outside the pauses. Pauses lie on whole minutes.
    private func passing(_ amount: Int, from: Int, pauses: [Range<Int>], counts: (Int) -> Bool) -> Int? {
        var left = amount
        for index in clock.minutes.indices where clock.minutes[index].start + 60 > from {
            let minute = clock.minutes[index].start
            if !counts(index) || pauses.contains(where: { $0.contains(minute) }) { continue }
            let start = max(minute, from)
            if minute + 60 - start >= left { return start + left }
            left -= minute + 60 - start
        }
        return nil
    }

    private func seconds(from: Int, to: Int, counts: (Int, Int) -> Bool) -> Int {
        var sum = 0
        for index in clock.minutes.indices {
            let minute = clock.minutes[index].start
            guard minute + 60 > from, minute < to else { continue }
            if counts(index, minute) { sum += min(minute + 60, to) - max(minute, from) }
        }
        return sum
    }

    private func sameTime(after days: Int, from: Int) -> Int? {
        guard let first = clock.minutes.indices.first(where: { staffed[$0] && clock.minutes[$0].start + 60 > from })
        else { return nil }
        let begin = clock.minutes[first]
        let wanted = begin.clock * 60 + max(0, from - begin.start)
        var days = days
        var day = begin.day
        for index in clock.minutes.indices.dropFirst(first) where staffed[index] && clock.minutes[index].day > day {
            day = clock.minutes[index].day
            days -= 1
            if days == 0 { return place(wanted, on: day) }
        }
        return nil
    }

    private func place(_ wanted: Int, on day: Int) -> Int? {
        let ofDay = clock.minutes.indices.filter { staffed[$0] && clock.minutes[$0].day == day }.map { clock.minutes[$0] }
        if let minute = ofDay.first(where: { $0.clock * 60 <= wanted && wanted < $0.clock * 60 + 60 }) {
            return minute.start + wanted - minute.clock * 60
        }
        if let minute = ofDay.first(where: { $0.clock * 60 + 60 == wanted }) { return minute.start + 60 }
        if let minute = ofDay.first(where: { $0.clock * 60 > wanted }) { return minute.start }
        return ofDay.last.map { $0.start + 60 }
    }
}
