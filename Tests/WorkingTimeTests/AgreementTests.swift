import Foundation
import Testing
import WorkingTime

@Suite("Deadlines agree with counting minute by minute")
struct AgreementTests {
    @Test("Over clock changes and holidays, with every reading and pauses", arguments: RandomCalendars.scenes)
    func agree(_ scene: RandomCalendars.Scene) throws {
        let clock = SlowClock(zone: scene.zone, from: scene.from, days: RandomCalendars.days)
        var random = RandomCalendars(numbers: SeededNumbers(seed: UInt64(scene.description.utf8.reduce(7) { $0 &* 31 &+ Int($1) } & 0xFFFF)))
        var compared = 0
        for _ in 0..<9 {
            guard let calendar = random.calendarWithExceptions(scene) else { continue }
            let slow = SlowCalendar(calendar, clock: clock, holidays: RandomCalendars.holidays)
            for _ in 0..<12 {
                let (from, limit) = (random.message(scene), random.limit())
                let pauses = random.pauses(near: from)
                guard let expected = slow.deadline(from: from, within: limit, pauses: pauses) else { continue }
                let due = try calendar.deadline(
                    from: Date(timeIntervalSince1970: Double(from)), within: limit, pauses: pauses.map(\.pause))
                #expect(Int(due.timeIntervalSince1970) == expected, "\(from) \(limit) \(pauses) \(calendar)")
                compared += 1
            }
        }
        #expect(compared > 40)
    }

    @Test("Staffed or not, every minute", arguments: RandomCalendars.scenes)
    func staffing(_ scene: RandomCalendars.Scene) throws {
        let clock = SlowClock(zone: scene.zone, from: scene.from, days: 20)
        var random = RandomCalendars(numbers: SeededNumbers(seed: 11))
        for _ in 0..<2 {
            guard let calendar = random.calendarWithExceptions(scene) else { continue }
            let slow = SlowCalendar(calendar, clock: clock, holidays: RandomCalendars.holidays)
            let wrong = clock.minutes.indices.filter { index in
                let start = Date(timeIntervalSince1970: Double(clock.minutes[index].start))
                return calendar.isStaffed(at: start) != slow.staffed[index]
                    || calendar.isStaffed(at: start.addingTimeInterval(59)) != slow.staffed[index]
            }
            #expect(wrong.isEmpty)
        }
    }
}
