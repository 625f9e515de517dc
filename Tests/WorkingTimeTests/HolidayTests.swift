import Testing
import WorkingTime

@Suite("Swedish holidays")
struct HolidayTests {
    /// The public holidays of the act (1989:253) and the three eves, as almanacs have them.
    static let years: [(year: Int, days: String)] = [
        (2024, "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-21 06-22 11-02 12-24 12-25 12-26 12-31"),
        (2025, "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-20 06-21 11-01 12-24 12-25 12-26 12-31"),
        (2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31"),
        (2027, "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31"),
        (2008, "01-01 01-06 03-21 03-23 03-24 05-01 05-01 05-11 06-06 06-20 06-21 11-01 12-24 12-25 12-26 12-31"),
        (2004, "01-01 01-06 04-09 04-11 04-12 05-01 05-20 05-30 05-31 06-25 06-26 11-06 12-24 12-25 12-26 12-31"),
    ]

    @Test("Each year's days", arguments: years)
    func days(year: Int, days: String) {
        let found = SwedishHolidays.holidays(in: year).map { String($0.date.description.dropFirst(5)) }
        #expect(found.joined(separator: " ") == days)
    }

    @Test("Thirteen are public holidays, three are eves")
    func eves() {
        let eves = SwedishHolidays.holidays(in: 2026).filter { !$0.isPublicHoliday }.map(\.name)
        #expect(eves == ["midsommarafton", "julafton", "nyårsafton"])
        #expect(SwedishHolidays.holidays(in: 2026).count == 16)
    }

    /// Easter Sundays from the tables of the Gregorian calendar, its extremes among them.
    static let easters: [(Int, String)] = [
        (1583, "1583-04-10"), (1818, "1818-03-22"), (1886, "1886-04-25"), (1943, "1943-04-25"), (1961, "1961-04-02"),
        (2000, "2000-04-23"), (2008, "2008-03-23"), (2019, "2019-04-21"), (2038, "2038-04-25"), (2285, "2285-03-22"),
        (4089, "4089-04-10"),
    ]

    @Test("Easter in far years", arguments: easters)
    func easter(year: Int, date: String) {
        let sunday = SwedishHolidays.holidays(in: year).first { $0.name == "påskdagen" }?.date
        #expect(sunday == LocalDate(date))
        #expect(sunday?.weekday == .sunday)
    }

    @Test("Every year has its days on the right weekdays", arguments: [1583, 1900, 1999, 2100, 2500, 9999])
    func weekdays(year: Int) {
        let days = Dictionary(grouping: SwedishHolidays.holidays(in: year), by: \.name).mapValues { $0[0].date.weekday }
        #expect(days["midsommarafton"] == .friday)
        #expect(days["midsommardagen"] == .saturday)
        #expect(days["alla helgons dag"] == .saturday)
        #expect(days["långfredagen"] == .friday)
        #expect(days["Kristi himmelsfärdsdag"] == .thursday)
    }

    @Test("Years outside the calendar have none", arguments: [Int.min, 0, 1582, 10_000, Int.max])
    func outside(year: Int) {
        #expect(SwedishHolidays.holidays(in: year).isEmpty)
    }
}
