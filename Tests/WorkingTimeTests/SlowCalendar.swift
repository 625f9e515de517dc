import Foundation
import WorkingTime

/// Deadlines counted the slow way: one minute after another. `nil` where the clock's minutes do not reach.
struct SlowCalendar {
    let clock: SlowClock
    let staffed: [Bool]

    /// The days that the random calendars call holidays come from a list, not from the computation under test.
    init(_ calendar: WorkingCalendar, clock: SlowClock, holidays: Set<Int>) {
        self.clock = clock
        let days = Set(clock.minutes.map(\.day))
        let hours = Dictionary(uniqueKeysWithValues: days.map { day in
            (day, Self.hours(on: LocalDate(dayNumber: day), calendar, holidays: holidays))
        })
        staffed = clock.minutes.map { minute in
            hours[minute.day]?.contains { $0.start.minutes <= minute.clock && minute.clock < $0.end.minutes } ?? false
        }
    }

    private static func hours(
        on date: LocalDate, _ calendar: WorkingCalendar, holidays: Set<Int>
    ) -> [StaffedInterval] {
        let isOpen = calendar.open.contains(date)
        var intervals = calendar.hours[date.weekday] ?? []
        if isOpen && intervals.isEmpty {
            intervals = (1...6).compactMap { calendar.hours[date.adding(days: -$0).weekday] }.first ?? []
        }
        if calendar.holidays == .swedish && holidays.contains(date.dayNumber) && !isOpen { intervals = [] }
        if let own = calendar.halfDays[.date(date)] { intervals = own }
        return calendar.closed.contains(date) ? [] : intervals
    }

    /// The minutes from the one that an instant lies in.
    private func minutes(from time: Int) -> Range<Int> {
        let first = clock.minutes.first?.start ?? 0
        return max(0, min((time - first) / 60, clock.minutes.count))..<clock.minutes.count
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
        for index in minutes(from: from) {
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
        for index in minutes(from: from) {
            let minute = clock.minutes[index].start
            if minute >= to { break }
            if counts(index, minute) { sum += min(minute + 60, to) - max(minute, from) }
        }
        return sum
    }

    private func sameTime(after days: Int, from: Int) -> Int? {
        guard let first = minutes(from: from).first(where: { staffed[$0] }) else { return nil }
        let begin = clock.minutes[first]
        let wanted = begin.clock * 60 + max(0, from - begin.start)
        var days = days
        var day = begin.day
        for index in first..<clock.minutes.count where staffed[index] && clock.minutes[index].day > day {
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
