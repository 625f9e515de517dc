import Foundation
import Testing
import WorkingTime

@Suite("Dates and times as text")
struct LocalDateTests {
    @Test("Every day of four centuries counts on from the last, as Foundation counts it")
    func everyDay() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let first = try #require(LocalDate("1900-01-01"))
        for offset in stride(from: 0, to: 146_097, by: 13) {
            let date = first.adding(days: offset)
            let fields = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400))
            #expect(fields.year == date.parts.year && fields.month == date.parts.month && fields.day == date.parts.day)
            #expect(fields.weekday.map { ($0 + 5) % 7 } == Weekday.allCases.firstIndex(of: date.weekday))
            #expect(LocalDate(date.description) == date)
        }
    }

    @Test("What is no date is refused", arguments: [
        "", "2026", "2026-13-01", "2026-02-29", "2026-2-3", "2026-02-03 ", "0000-01-01", "2026-02-03-04", "٢٠٢٦-٠٢-٠٣",
        "-001-01-01", "99999999999999999999-01-01",
    ])
    func badDate(text: String) {
        #expect(LocalDate(text) == nil)
    }

    static let times: [(text: String, utc: String)] = [
        ("2026-03-27T16:00", "2026-03-27T15:00:00Z"), ("2026-03-27 16:00:05", "2026-03-27T15:00:05Z"),
        ("2026-03-27T16:00:00Z", "2026-03-27T16:00:00Z"), ("2026-03-27T16:00+05:30", "2026-03-27T10:30:00Z"),
        ("2026-03-27T16:00:00.999-0330", "2026-03-27T19:30:00Z"), ("2026-03-27T16:00+01", "2026-03-27T15:00:00Z"),
        ("2026-03-29T02:30", "2026-03-29T01:00:00Z"), ("2026-10-25T02:30", "2026-10-25T00:30:00Z"),
        ("2026-10-25T03:00", "2026-10-25T02:00:00Z"), ("2026-12-31T23:59:59", "2026-12-31T22:59:59Z"),
        ("1970-01-01T00:00Z", "1970-01-01T00:00:00Z"), ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
    ]

    @Test("Times with and without a distance from UTC", arguments: times)
    func time(text: String, utc: String) throws {
        #expect(LocalTime.utc(try TestCalendars.time(text)) == utc)
    }

    @Test("What is no time is refused", arguments: [
        "", "igår", "2026-03-27", "2026-03-27T24:00", "2026-03-27T16:60", "2026-03-27T16:00:61", "2026-03-27T1600",
        "2026-03-27T16:00+", "2026-03-27T16:00+1", "2026-03-27T16:00+99:00", "2026-03-27T16:00:00.",
        "2026-03-27T16:00 Z", "2026-03-27T16:00Europe/Stockholm", "2026-03-27X16:00", "2026-03-27T1６:00",
        "2026-03-27T16:00+01:0", "2026-03-27T16:00+0:100",
    ])
    func badTime(text: String) {
        #expect(throws: CalendarError.badTime(text)) { try TestCalendars.time(text) }
    }

    @Test("Zones west of Greenwich and with half hours say so")
    func zones() throws {
        let time = try TestCalendars.time("2026-01-15T12:00Z")
        #expect(LocalTime.local(time, in: TimeZone(identifier: "America/St_Johns") ?? .gmt) == "2026-01-15T08:30:00-03:30")
        #expect(LocalTime.local(time, in: TimeZone(identifier: "Asia/Kathmandu") ?? .gmt) == "2026-01-15T17:45:00+05:45")
    }

    @Test("Hours read as people write them")
    func hours() {
        #expect(StaffedInterval("8:00-17:00")?.description == "08:00-17:00")
        #expect(StaffedInterval("00:00–24:00")?.description == "00:00-24:00")
        for text in ["", "8-17", "17:00-08:00", "08:00-08:00", "08:00-24:01", "08:00-17:00-18:00", "08:60-09:00", "-"] {
            #expect(StaffedInterval(text) == nil, "\(text)")
        }
    }
}
