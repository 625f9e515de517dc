import Foundation
import Testing
import Wording

@Suite("Swedish times")
struct SwedishTimeTests {
    let time = SwedishTime(timeZone: TimeZone(identifier: "Europe/Stockholm") ?? .gmt)
    /// Monday 30 March 2026 at 16:00 in Stockholm.
    let monday = Date(timeIntervalSince1970: 1_774_879_200)

    @Test("A near time says weekday and hour")
    func near() {
        #expect(time.weekdayAndHour(monday) == "måndag 16.00")
    }

    @Test("A time that must not be mistaken says everything")
    func full() {
        #expect(time.full(monday) == "måndag 30 mars 2026 kl. 16.00")
    }

    @Test("A day says weekday, day, month and year")
    func day() {
        #expect(time.day(monday) == "måndag 30 mars 2026")
    }

    @Test("A table says the date in numbers")
    func short() {
        #expect(time.short(monday) == "2026-03-30 16.00")
    }

    @Test("After the clock change, the hour is summer time's")
    func summer() {
        #expect(time.weekdayAndHour(monday.addingTimeInterval(-2 * 86_400)) == "lördag 15.00")
    }
}
