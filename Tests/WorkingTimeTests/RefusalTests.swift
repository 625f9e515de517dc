import Foundation
import Testing
import Wording
import WorkingTime

@Suite("Calendars and deadlines that are refused")
struct RefusalTests {
    let office: WorkingCalendar
    let start: Date

    init() throws {
        office = try #require(TestCalendars.office)
        start = try TestCalendars.time("2026-03-27T16:00")
    }

    @Test("A calendar without staffed time is refused, never read as the wall clock")
    func noStaffedTime() {
        #expect(throws: CalendarError.noStaffedTime) { try WorkingCalendar(hours: [:]) }
        #expect(throws: CalendarError.noStaffedTime) { try WorkingCalendar(hours: [.monday: []]) }
    }

    @Test("Overlapping hours, empty half-days and double meanings are refused")
    func contradictions() throws {
        let hours = ["08:00-12:00", "11:59-17:00"].compactMap { StaffedInterval($0) }
        #expect(throws: CalendarError.overlappingHours("mon")) { try WorkingCalendar(hours: [.monday: hours]) }
        let day = try #require(LocalDate("2026-03-30"))
        let week: WorkingCalendar.WeeklyHours = [.monday: [hours[0]]]
        #expect(throws: CalendarError.emptyHalfDay("2026-03-30")) {
            try WorkingCalendar(hours: week, halfDays: [.date(day): []])
        }
        #expect(throws: CalendarError.closedAndOpen(day)) {
            try WorkingCalendar(hours: week, closed: [day], open: [day])
        }
        #expect(throws: CalendarError.closedAndOpen(day)) {
            try WorkingCalendar(hours: week, closed: [day], halfDays: [.date(day): [hours[0]]])
        }
    }

    static let badLimits: [TimeLimit] = [
        .staffedMinutes(0), .staffedMinutes(-1), .staffedMinutes(.max), .staffedMinutes(.min), .workingDays(0),
        .workingDays(.max), .workingDays(.min), .wallClockHours(0), .wallClockHours(.max), .wallClockHours(.min),
    ]

    @Test("A limit of nothing or of more than ten years", arguments: badLimits)
    func limits(limit: TimeLimit) {
        #expect(throws: CalendarError.limitOutOfRange(limit.description)) {
            try office.deadline(from: start, within: limit)
        }
    }

    @Test("Limits of ten years are counted")
    func largest() throws {
        let due = try office.deadline(from: start, within: .workingDays(3660))
        #expect(due > start)
        _ = try office.deadline(from: start, within: .staffedMinutes(1_000_000))
        _ = try office.deadline(from: start, within: .wallClockHours(87_840))
    }

    @Test("Far and impossible times", arguments: [
        -62_135_769_600, 64_092_211_200, .infinity, -.infinity, .nan, 1e300, -1e300, 32_503_680_000, -2_208_988_801,
    ])
    func farTimes(seconds: TimeInterval) throws {
        let date = Date(timeIntervalSince1970: seconds)
        #expect(throws: CalendarError.timeOutOfRange) { try office.deadline(from: date, within: .workingDays(1)) }
        #expect(throws: CalendarError.timeOutOfRange) { try office.staffedSeconds(from: start, to: date) }
        #expect(throws: CalendarError.timeOutOfRange) {
            try office.deadline(from: start, within: .workingDays(1), pauses: [Pause(from: start, to: date)])
        }
        #expect(!office.isStaffed(at: date))
        _ = LocalTime.utc(date)
        _ = LocalTime.local(date, in: .stockholm)
    }

    @Test("The first and last years are counted")
    func edgeYears() throws {
        let first = try LocalTime.date("1900-01-01T00:00Z", in: .gmt)
        let last = try LocalTime.date("2999-12-31T23:59:59Z", in: .gmt)
        #expect(try office.deadline(from: first, within: .workingDays(1)) > first)
        #expect(try office.deadline(from: last, within: .workingDays(1)) > last)
    }

    @Test("A search that would never end is given up")
    func scarce() throws {
        let minute = try #require(TestCalendars.make([("mon", ["08:00-08:01"])]))
        #expect(throws: CalendarError.deadlineTooFar) { try minute.deadline(from: start, within: .staffedMinutes(5_000_000)) }
        #expect(throws: CalendarError.deadlineTooFar) {
            try minute.staffedSeconds(from: LocalTime.date("1900-01-01T00:00Z", in: .gmt), to: start.addingTimeInterval(1e10))
        }
        #expect(try minute.deadline(from: start, within: .staffedMinutes(1000)) > start)
    }

    @Test("A pause that ends before it starts")
    func pauseBackwards() {
        #expect(throws: CalendarError.pauseBackwards) {
            try office.deadline(
                from: start, within: .workingDays(1), pauses: [Pause(from: start, to: start.addingTimeInterval(-1))])
        }
    }

    @Test("A pause that lasts for centuries is no endless search")
    func longPause() throws {
        let end = try TestCalendars.time("2990-01-02T00:00")
        let due = try office.deadline(from: start, within: .workingDays(1), pauses: [Pause(from: start, to: end)])
        #expect(due > end)
    }

    @Test("A hundred thousand pauses are no trouble")
    func manyPauses() throws {
        let pauses = (0..<100_000).map {
            Pause(from: start.addingTimeInterval(Double($0) * 10), to: start.addingTimeInterval(Double($0) * 10 + 5))
        }
        #expect(try office.deadline(from: start, within: .workingDays(1), pauses: pauses.reversed()) > start)
    }

    @Test("What is no limit is refused", arguments: ["", "1", "d", "1x", "-1d", "1.5d", "１d", "0d", "9999999999999999999999d", "1dd", " 1d", "1d\n"])
    func badLimit(text: String) {
        #expect(throws: CalendarError.self) { try TimeLimit(parsing: text) }
    }

    @Test("Every refusal is a sentence in both languages")
    func sentences() throws {
        let day = try #require(LocalDate("2026-03-30"))
        let errors: [CalendarError] = [
            .noStaffedTime, .overlappingHours("mon"), .emptyHalfDay("mon"), .closedAndOpen(day), .badDate("x"),
            .badTime("x"), .badLimit("x"), .limitOutOfRange("0d"), .pauseBackwards, .unknownTimeZone("x"),
            .timeOutOfRange, .deadlineTooFar,
        ]
        for error in errors {
            for language in Language.allCases { #expect(error.sentence(in: language).hasSuffix(".")) }
        }
    }
}
