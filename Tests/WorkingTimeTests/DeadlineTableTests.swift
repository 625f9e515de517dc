import Foundation
import Testing
import WorkingTime

/// One row: a message at a time, a limit, and the deadline on the clock in Stockholm.
struct DeadlineCase: Sendable, CustomTestStringConvertible {
    let about: String
    let from: String
    let limit: String
    let due: String

    init(_ about: String, _ from: String, _ limit: String, _ due: String) {
        (self.about, self.from, self.limit, self.due) = (about, from, limit, due)
    }

    var testDescription: String { "\(about): \(from) + \(limit) = \(due)" }

    func check(in calendar: WorkingCalendar?) throws {
        let calendar = try #require(calendar)
        let due = try calendar.deadline(from: TestCalendars.time(from), within: TimeLimit(parsing: limit))
        #expect(TestCalendars.local(due) == self.due)
    }
}

@Suite("Deadlines, case by case")
struct DeadlineTableTests {
    static let officeRows: [DeadlineCase] = [
        DeadlineCase("over a weekend and the clock change", "2026-03-27T16:00", "1d", "2026-03-30T16:00:00+02:00"),
        DeadlineCase("Maundy Thursday", "2026-04-02T15:00", "1d", "2026-04-07T15:00:00+02:00"),
        DeadlineCase("a Saturday counts from Monday morning", "2026-03-14T14:00", "1d", "2026-03-17T08:00:00+01:00"),
        DeadlineCase("the day before Ascension", "2026-05-13T16:59", "1d", "2026-05-15T16:59:00+02:00"),
        DeadlineCase("first in the doubled hour", "2026-10-25T02:30+02:00", "1d", "2026-10-27T08:00:00+01:00"),
        DeadlineCase("second in the doubled hour", "2026-10-25T02:30+01:00", "1d", "2026-10-27T08:00:00+01:00"),
        DeadlineCase("before Midsummer's Eve", "2026-06-18T16:30", "1d", "2026-06-22T16:30:00+02:00"),
        DeadlineCase("before Christmas Eve", "2026-12-23T10:00", "1d", "2026-12-28T10:00:00+01:00"),
        DeadlineCase("before New Year's Eve", "2026-12-30T10:00", "1d", "2027-01-04T10:00:00+01:00"),
        DeadlineCase("whole seconds are kept", "2026-03-27T16:00:37", "1d", "2026-03-30T16:00:37+02:00"),
        DeadlineCase("parts of a second are dropped", "2026-03-27T16:00:37.9", "1d", "2026-03-30T16:00:37+02:00"),
        DeadlineCase("opening time", "2026-03-30T08:00", "1d", "2026-03-31T08:00:00+02:00"),
        DeadlineCase("a second before opening", "2026-03-30T07:59:59", "1d", "2026-03-31T08:00:00+02:00"),
        DeadlineCase("a second before closing", "2026-03-27T16:59:59", "1d", "2026-03-30T16:59:59+02:00"),
        DeadlineCase("closing time is outside hours", "2026-03-27T17:00", "1d", "2026-03-31T08:00:00+02:00"),
        DeadlineCase("three working days", "2026-04-01T09:15", "3d", "2026-04-08T09:15:00+02:00"),
        DeadlineCase("a year of working days", "2026-01-02T09:00", "251d", "2027-01-04T09:00:00+01:00"),
        DeadlineCase("four staffed hours over a weekend", "2026-03-27T16:00", "240m", "2026-03-30T11:00:00+02:00"),
        DeadlineCase("used up at closing time", "2026-03-27T16:00", "60m", "2026-03-27T17:00:00+01:00"),
        DeadlineCase("nine staffed hours", "2026-03-27T16:00", "540m", "2026-03-30T16:00:00+02:00"),
        DeadlineCase("nine staffed hours from a Saturday", "2026-03-14T14:00", "540m", "2026-03-16T17:00:00+01:00"),
        DeadlineCase("staffed minutes with seconds", "2026-03-27T16:59:30", "1m", "2026-03-30T08:00:30+02:00"),
        DeadlineCase("hours on the clock", "2026-03-27T16:00", "24h", "2026-03-28T16:00:00+01:00"),
        DeadlineCase("hours over spring's change", "2026-03-28T16:00", "24h", "2026-03-29T17:00:00+02:00"),
        DeadlineCase("hours over autumn's change", "2026-10-24T16:00", "24h", "2026-10-25T15:00:00+01:00"),
    ]

    @Test("HBG-8.1, HBG-8.3: weekdays 8-17", arguments: officeRows)
    func office(_ row: DeadlineCase) throws {
        try row.check(in: TestCalendars.office)
    }

    static let lunchRows: [DeadlineCase] = [
        DeadlineCase("over lunch", "2026-03-30T11:30", "60m", "2026-03-30T13:30:00+02:00"),
        DeadlineCase("used up at lunch", "2026-03-30T11:30", "30m", "2026-03-30T12:00:00+02:00"),
        DeadlineCase("written at lunch", "2026-03-30T12:15", "1d", "2026-03-31T13:00:00+02:00"),
        DeadlineCase("written as lunch starts", "2026-03-30T12:00", "1d", "2026-03-31T13:00:00+02:00"),
    ]

    @Test("Two intervals a day", arguments: lunchRows)
    func lunch(_ row: DeadlineCase) throws {
        try row.check(in: TestCalendars.lunch)
    }

    static let alwaysRows: [DeadlineCase] = [
        DeadlineCase("minutes over the gap", "2026-03-29T01:30", "120m", "2026-03-29T04:30:00+02:00"),
        DeadlineCase("minutes over the doubled hour", "2026-10-25T01:30+02:00", "120m", "2026-10-25T02:30:00+01:00"),
        DeadlineCase("a time that the gap skips", "2026-03-28T02:30", "1d", "2026-03-29T03:00:00+02:00"),
        DeadlineCase("a time that comes twice", "2026-10-24T02:30", "1d", "2026-10-25T02:30:00+02:00"),
        DeadlineCase("from the first of two", "2026-10-25T02:30+02:00", "1d", "2026-10-26T02:30:00+01:00"),
        DeadlineCase("from the second of two", "2026-10-25T02:30+01:00", "1d", "2026-10-26T02:30:00+01:00"),
        DeadlineCase("the end of the doubled hour", "2026-10-24T03:00", "1d", "2026-10-25T03:00:00+01:00"),
    ]

    @Test("Around the clock over both clock changes", arguments: alwaysRows)
    func always(_ row: DeadlineCase) throws {
        try row.check(in: TestCalendars.always)
    }

    static let nightRows: [DeadlineCase] = [
        DeadlineCase("three hours that night", "2026-03-28T05:00", "180m", "2026-03-29T05:00:00+02:00"),
        DeadlineCase("five hours that night", "2026-10-24T05:00", "300m", "2026-10-25T05:00:00+01:00"),
        DeadlineCase("used up where the gap starts", "2026-03-28T05:00", "60m", "2026-03-29T03:00:00+02:00"),
    ]

    @Test("Staffed at night over both clock changes", arguments: nightRows)
    func night(_ row: DeadlineCase) throws {
        try row.check(in: TestCalendars.night)
    }

    static let everyDayRows: [DeadlineCase] = [
        DeadlineCase("a Sunday counts", "2026-03-14T14:00", "1d", "2026-03-15T14:00:00+01:00"),
        DeadlineCase("Easter does not", "2026-04-02T14:00", "1d", "2026-04-04T14:00:00+02:00"),
    ]

    @Test("GOT-37: watched every day", arguments: everyDayRows)
    func everyDay(_ row: DeadlineCase) throws {
        try row.check(in: TestCalendars.everyDay)
    }
}
