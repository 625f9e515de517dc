import Foundation
import Testing
import WorkingTime

@Suite("Closures, open days and half-days")
struct LocalDaysTests {
    @Test("A local closure is skipped")
    func closed() throws {
        let calendar = TestCalendars.make([("workweek", ["08:00-17:00"])], closed: ["2026-03-30"])
        try DeadlineCase("closed Monday", "2026-03-27T16:00", "1d", "2026-03-31T16:00:00+02:00").check(in: calendar)
    }

    @Test("An open holiday has the hours of its weekday")
    func openHoliday() throws {
        let calendar = TestCalendars.make([("workweek", ["08:00-17:00"])], open: ["2026-04-03"])
        try DeadlineCase("open Good Friday", "2026-04-02T15:00", "1d", "2026-04-03T15:00:00+02:00").check(in: calendar)
    }

    @Test("An open Saturday has the hours of Friday")
    func openSaturday() throws {
        let week = [("mon", ["08:00-17:00"]), ("fri", ["08:00-15:00"])]
        let calendar = TestCalendars.make(week, open: ["2026-03-28"])
        try DeadlineCase("open Saturday", "2026-03-27T14:00", "1d", "2026-03-28T14:00:00+01:00").check(in: calendar)
        try DeadlineCase("as Friday", "2026-03-28T14:59", "2m", "2026-03-30T08:01:00+02:00").check(in: calendar)
    }

    static let halfDayRows: [(HalfDay, DeadlineCase)] = [
        (TestCalendars.day("2026-03-30"),
            DeadlineCase("back to closing time", "2026-03-27T16:00", "1d", "2026-03-30T12:00:00+02:00")),
        (TestCalendars.day("2026-03-30"),
            DeadlineCase("in the short day", "2026-03-27T11:00", "1d", "2026-03-30T11:00:00+02:00")),
        (TestCalendars.day("2026-03-28"),
            DeadlineCase("a date holds on a Saturday", "2026-03-27T11:00", "1d", "2026-03-28T11:00:00+01:00")),
        (TestCalendars.day("2026-04-03"),
            DeadlineCase("a date holds on a holiday", "2026-04-02T11:00", "1d", "2026-04-03T11:00:00+02:00")),
        (.yearly(.maundyThursday),
            DeadlineCase("skärtorsdagen", "2026-04-01T16:00", "1d", "2026-04-02T12:00:00+02:00")),
        (.yearly(.epiphanyEve),
            DeadlineCase("trettondagsafton", "2026-01-02T16:00", "1d", "2026-01-05T12:00:00+01:00")),
        (.yearly(.walpurgisEve),
            DeadlineCase("valborgsmässoafton", "2026-04-29T16:00", "1d", "2026-04-30T12:00:00+02:00")),
        (.yearly(.ascensionEve),
            DeadlineCase("before Ascension", "2026-05-12T16:00", "1d", "2026-05-13T12:00:00+02:00")),
        (.yearly(.nationalDayEve),
            DeadlineCase("before the National Day", "2026-06-04T16:00", "1d", "2026-06-05T12:00:00+02:00")),
        (.yearly(.allSaintsEve),
            DeadlineCase("before All Saints", "2026-10-29T16:00", "1d", "2026-10-30T12:00:00+01:00")),
        (.yearly(.nationalDayEve),
            DeadlineCase("no half-day on a Saturday", "2027-06-04T16:00", "1d", "2027-06-07T16:00:00+02:00")),
    ]

    @Test("A half-day has hours of its own", arguments: halfDayRows)
    func halfDay(_ day: HalfDay, _ row: DeadlineCase) throws {
        try row.check(in: TestCalendars.make([("workweek", ["08:00-17:00"])], halfDays: [day: ["08:00-12:00"]]))
    }

    @Test("Staffed or not, at the edges")
    func edges() throws {
        let office = try #require(TestCalendars.office)
        let table = [
            ("2026-03-27T07:59:59", false), ("2026-03-27T08:00", true), ("2026-03-27T16:59:59", true),
            ("2026-03-27T17:00", false), ("2026-03-28T12:00", false), ("2026-04-03T12:00", false),
        ]
        for (time, staffed) in table {
            #expect(try office.isStaffed(at: TestCalendars.time(time)) == staffed, "\(time)")
        }
        #expect(!office.isStaffed(at: .distantFuture))
    }

    @Test("Staffed seconds add up over days and years")
    func sums() throws {
        let office = try #require(TestCalendars.office)
        let start = try TestCalendars.time("2026-03-27T16:00")
        #expect(try office.staffedSeconds(from: start, to: TestCalendars.time("2026-03-30T09:00")) == 7200)
        #expect(try office.staffedSeconds(from: start, to: start) == 0)
        #expect(try office.staffedSeconds(from: start, to: TestCalendars.time("2026-03-01T00:00")) == 0)
        let year = try office.staffedSeconds(
            from: TestCalendars.time("2026-01-01T00:00"), to: TestCalendars.time("2027-01-01T00:00"))
        #expect(year == 251 * 9 * 3600)
    }
}
