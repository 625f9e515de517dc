import Foundation
import Testing
import WorkingTime

@Suite("What holds of every deadline")
struct DeadlinePropertyTests {
    @Test("A later message never gets an earlier deadline", arguments: RandomCalendars.scenes)
    func monotonic(_ scene: RandomCalendars.Scene) throws {
        var random = RandomCalendars(numbers: SeededNumbers(seed: 3))
        for _ in 0..<60 {
            guard let calendar = random.calendarWithExceptions(scene) else { continue }
            let limit = random.limit()
            let messages = [random.message(scene), random.message(scene)].sorted()
            // In the hour that comes twice the clock goes back, and the same time on it means the same deadline.
            if limit.reading == .workingDay && clockGoesBack(messages, in: calendar.timeZone) { continue }
            let dues = try messages.map { try due($0, limit, [], calendar) }
            #expect(dues[0] <= dues[1], "\(messages) \(limit) \(calendar)")
            #expect(dues[0] > messages[0])
        }
    }

    private func clockGoesBack(_ messages: [Int], in zone: TimeZone) -> Bool {
        let shown = messages.map { $0 + zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0))) }
        return shown[0] > shown[1]
    }

    @Test("Pauses may be split, joined and turned round", arguments: RandomCalendars.scenes)
    func additive(_ scene: RandomCalendars.Scene) throws {
        var random = RandomCalendars(numbers: SeededNumbers(seed: 5))
        for _ in 0..<40 {
            guard let calendar = random.calendarWithExceptions(scene) else { continue }
            let (from, limit) = (random.message(scene), random.limit())
            let pauses = random.pauses(near: from)
            let split = pauses.flatMap { pause in
                let middle = pause.lowerBound + pause.count / 2
                return [middle..<pause.upperBound, pause.lowerBound..<middle, pause.lowerBound..<middle]
            }
            let whole = try due(from, limit, pauses, calendar)
            #expect(try due(from, limit, split.reversed(), calendar) == whole)
            #expect(try due(from, limit, [], calendar) <= whole)
        }
    }

    @Test("The staffed time until the deadline is the limit and the pauses together", arguments: RandomCalendars.scenes)
    func conserved(_ scene: RandomCalendars.Scene) throws {
        var random = RandomCalendars(numbers: SeededNumbers(seed: 8))
        for _ in 0..<40 {
            guard let calendar = random.calendarWithExceptions(scene) else { continue }
            let from = random.message(scene)
            let pause = from + 60..<from + 60 + Int.random(in: 0...200_000, using: &random.numbers)
            let end = try due(from, .staffedMinutes(333), [pause], calendar)
            let staffed = try seconds(from, end, calendar)
            let paused = try seconds(pause.lowerBound, min(max(pause.upperBound, pause.lowerBound), end), calendar)
            #expect(staffed == 333 * 60 + max(0, paused), "\(from) \(pause) \(calendar)")
        }
    }

    @Test("Copies of a calendar share what was worked out, and threads may ask at once")
    func threads() async throws {
        let office = try #require(TestCalendars.office)
        let start = try TestCalendars.time("2026-03-27T16:00")
        let dues = try await withThrowingTaskGroup(of: Date.self) { group in
            for index in 0..<64 {
                group.addTask {
                    try office.deadline(from: start.addingTimeInterval(Double(index % 4) * 31_536_000), within: .workingDays(1))
                }
            }
            return try await group.reduce(into: Set<Date>()) { $0.insert($1) }
        }
        #expect(dues.count == 4)
    }

    private func due(_ from: Int, _ limit: TimeLimit, _ pauses: [Range<Int>], _ calendar: WorkingCalendar) throws -> Int {
        let due = try calendar.deadline(
            from: Date(timeIntervalSince1970: Double(from)), within: limit, pauses: pauses.map(\.pause))
        return Int(due.timeIntervalSince1970)
    }

    private func seconds(_ from: Int, _ to: Int, _ calendar: WorkingCalendar) throws -> Int {
        try calendar.staffedSeconds(
            from: Date(timeIntervalSince1970: Double(from)), to: Date(timeIntervalSince1970: Double(to)))
    }
}
