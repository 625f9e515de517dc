import Foundation
import Testing

@testable import Connectors

@Suite("WordPress's times")
struct WordPressClockTests {
    private let stockholm = WordPressClock(zone: TimeZone(identifier: "Europe/Stockholm"))

    @Test("UTC is reckoned as the calendar reckons it, on every day of sixty years")
    func everyDay() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for day in 0..<(365 * 60) {
            let date = Date(timeIntervalSince1970: Double(day) * 86400 + Double(day % 86400))
            let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
            let text = String(
                format: "%04d-%02d-%02dT%02d:%02d:%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0, parts.hour ?? 0,
                parts.minute ?? 0, parts.second ?? 0)
            #expect(stockholm.instant(utc: text, local: nil) == date)
        }
    }

    @Test("Days and times that do not exist are not read", arguments: [
        "", "2026", "2026-02-29 10:00:00", "2100-02-29 10:00:00", "2026-04-31 10:00:00", "2026-13-01 10:00:00", "2026-00-10 10:00:00",
        "2026-01-00 10:00:00", "2026-01-01 24:00:00", "2026-01-01 10:60:00", "2026-01-01 10:00:60", "0000-00-00 00:00:00",
        "-0001-11-30T00:00:00", "1969-12-31 23:59:59", "2026-01-01 10:00:00Z", "2026/01/01 10:00:00", "２０２６-01-01 10:00",
    ])
    func impossible(_ text: String) {
        #expect(stockholm.instant(utc: text, local: text) == nil)
    }

    @Test("Leap days are read", arguments: ["2024-02-29 10:00:00", "2000-02-29T10:00:00"])
    func leapDay(_ text: String) {
        #expect(stockholm.instant(utc: text, local: nil) != nil)
    }

    @Test("A local time counts only where the UTC time is missing and the zone is known")
    func local() {
        let (utc, local) = ("2026-07-01 08:00:00", "2026-07-01 10:00:00")
        let expected = Date(timeIntervalSince1970: 1_782_892_800)
        #expect(stockholm.instant(utc: utc, local: "2020-01-01 00:00:00") == expected)
        #expect(stockholm.instant(utc: nil, local: local) == expected)
        #expect(WordPressClock(zone: nil).instant(utc: nil, local: local) == nil)
    }
}
