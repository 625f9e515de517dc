import Foundation
import Testing
import WorkingTime

@testable import Web

@Suite("Times and limits in words")
struct TimesTests {
    static let texts = Result { try Texts(resources: .built) }
    let texts: Texts
    let times: Times
    /// Friday 27 March 2026 at 16.00 in Sweden.
    let now = Date(timeIntervalSince1970: 1_774_623_600)

    init() throws {
        texts = try Self.texts.get()
        times = Times(timeZone: .stockholm, texts: texts)
    }

    @Test(
        "how far away, in the words that browsers also use",
        arguments: [
            (0, "om 0 minuter"), (59, "om 0 minuter"), (60, "om 1 minut"), (2700, "om 45 minuter"), (3600, "om 1 timme"),
            (7259, "om 2 timmar"), (86_400, "om 1 dag"), (259_200, "om 3 dagar"), (-60, "för 1 minut sedan"),
            (-10_800, "för 3 timmar sedan"), (-86_400, "för 1 dag sedan"), (1e300, "om 11574 dagar"),
        ] as [(Double, String)])
    func distances(seconds: Double, words: String) {
        #expect(times.distance(to: now.addingTimeInterval(seconds), from: now) == words)
    }

    @Test("days near to now have names; others have a date")
    func days() {
        #expect(times.near(now, now: now) == "i dag kl. 16.00")
        #expect(times.near(now.addingTimeInterval(86_400), now: now) == "i morgon kl. 16.00")
        #expect(times.near(now.addingTimeInterval(-86_400), now: now) == "i går kl. 16.00")
        // Over the clock change in the night to Sunday.
        #expect(times.near(now.addingTimeInterval(3 * 86_400 - 3600), now: now) == "måndag 30 mars kl. 16.00")
        #expect(times.near(now.addingTimeInterval(-365 * 86_400), now: now) == "torsdag 27 mars 2025 kl. 16.00")
    }

    @Test(
        "limits in words",
        arguments: [
            (.workingDays(1), "en arbetsdag"), (.workingDays(2), "två arbetsdagar"), (.workingDays(30), "30 arbetsdagar"),
            (.wallClockHours(24), "24 timmar, dygnet runt"), (.staffedMinutes(240), "fyra bemannade timmar"),
            (.staffedMinutes(60), "en bemannad timme"), (.staffedMinutes(90), "90 bemannade minuter"),
        ] as [(TimeLimit, String)])
    func limits(limit: TimeLimit, words: String) {
        #expect(LimitWording(limit: limit, texts: texts).words == words)
        let everyDay = words.replacing("arbetsdagar", with: "dagar").replacing("arbetsdag", with: "dag")
        #expect(LimitWording(limit: limit, texts: texts, countsEveryDay: true).words == everyDay)
    }

    @Test("HBG-8.3 a deadline explains itself: when, how much, which hours, by which clause")
    func deadline() {
        let wording = DeadlineWording(
            dueAt: now.addingTimeInterval(3 * 86_400 - 3600), limit: .workingDays(1), clause: "HBG-8.3", hours: "vardagar 8–17",
            times: times, texts: texts)
        #expect(
            wording.sentence(now: now) == "Svar senast måndag 30 mars kl. 16.00 – en arbetsdag, vardagar 8–17 (HBG-8.3)")
    }

    @Test(
        "HBG-8.1 the staffed week in a few words",
        arguments: [
            ([1, 2, 3, 4, 5], "08:00-17:00", "vardagar 8–17"), ([1, 2, 3, 4, 5, 6, 7], "07:30-20:00", "alla dagar 7.30–20"),
            ([1, 2], "08:00-12:00", "måndag–tisdag 8–12"), ([3], "08:00-16:30", "onsdag 8–16.30"),
            ([1, 2, 4], "08:00-17:00", "måndag–tisdag 8–17, torsdag 8–17"),
        ] as [([Int], String, String)])
    func hours(days: [Int], interval: String, words: String) throws {
        let staffed = try #require(StaffedInterval(interval))
        let week = Dictionary(uniqueKeysWithValues: days.map { (Weekday.allCases[$0 - 1], [staffed]) })
        #expect(HoursWording(calendar: try WorkingCalendar(hours: week), texts: texts).words == words)
    }

    @Test("a text that a person wrote is never itself filled in")
    func texts_are_filled_once() {
        let filled = texts("inbox.narrowedByBoth", ["words": "{channel} {words}", "channel": "Skolan"])
        #expect(filled == "Visar det som innehåller ”{channel} {words}” i Skolan.")
    }
}
