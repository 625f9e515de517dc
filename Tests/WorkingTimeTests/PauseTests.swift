import Foundation
import Testing
import WorkingTime

@Suite("Pauses")
struct PauseTests {
    /// Pauses as text, the limit from Friday 27 March 2026 16:00, and the deadline.
    static let table: [(pauses: [String], limit: String, due: String)] = [
        (["2026-03-27T16:30/2026-03-30T09:00"], "1d", "2026-03-31T08:30:00+02:00"),
        (["2026-03-28T00:00/2026-03-29T12:00"], "1d", "2026-03-30T16:00:00+02:00"),
        (["2026-03-30T10:00/2026-03-31T10:00"], "1d", "2026-03-31T16:00:00+02:00"),
        (["2026-03-30T16:00/2026-03-31T16:00"], "1d", "2026-03-30T16:00:00+02:00"),
        (["2026-03-20T08:00/2026-03-27T12:00"], "1d", "2026-03-30T16:00:00+02:00"),
        (["2026-03-20T08:00/2026-03-27T16:30"], "1d", "2026-03-30T16:30:00+02:00"),
        (["2026-03-27T16:30/2026-03-30T09:00"], "240m", "2026-03-30T12:30:00+02:00"),
        (["2026-03-30T09:00/2026-03-30T10:00", "2026-03-30T08:30/2026-03-30T09:30"], "240m", "2026-03-30T12:30:00+02:00"),
        (["2026-03-30T10:59/2026-04-30T00:00"], "240m", "2026-04-30T08:01:00+02:00"),
        (["2026-03-27T20:00/2026-03-27T22:30"], "24h", "2026-03-28T18:30:00+01:00"),
        (["2026-03-27T16:00/2026-03-27T16:00"], "24h", "2026-03-28T16:00:00+01:00"),
        ([], "24h", "2026-03-28T16:00:00+01:00"),
    ]

    @Test("The time does not run in a pause", arguments: table)
    func row(_ row: (pauses: [String], limit: String, due: String)) throws {
        let office = try #require(TestCalendars.office)
        let pauses = try row.pauses.map { try Pause(parsing: $0, in: .stockholm) }
        let due = try office.deadline(
            from: TestCalendars.time("2026-03-27T16:00"), within: TimeLimit(parsing: row.limit), pauses: pauses)
        #expect(TestCalendars.local(due) == row.due)
    }

    @Test("A pause is two times with a slash, the earlier first")
    func parsing() {
        #expect(throws: CalendarError.pauseBackwards) {
            try Pause(parsing: "2026-03-28T00:00/2026-03-27T00:00", in: .stockholm)
        }
        for text in ["", "/", "2026-03-28T00:00", "2026-03-28T00:00/", "a/b", "2026-03-28T00:00/2026-03-28T01:00/x"] {
            #expect(throws: CalendarError.self, "\(text)") { try Pause(parsing: text, in: .stockholm) }
        }
    }
}
