import Foundation
import Testing
import WorkingTime

@testable import Guidelines

@Suite("Calendar files")
struct CalendarFileTests {
    private func load(_ text: String) throws -> WorkingCalendar {
        try WorkingCalendar.load(yaml: text.utf8, file: "kalender.yaml")
    }

    private func problems(_ text: String) -> [String] {
        do {
            _ = try WorkingCalendar.load(yaml: text.utf8, file: "kalender.yaml")
            return []
        } catch {
            return error.problems.map { "\($0.line): \($0.swedish)" }
        }
    }

    @Test("YAML and JSON say the same")
    func both() throws {
        let yaml = """
            timeZone: Europe/Stockholm
            hours: {mon: ["08:00-12:00", "13:00-17:00"], tue: "08:00-17:00"}
            holidays: {swedish: true, closed: [2026-03-30], open: [2026-06-19]}
            halfDays: {2026-04-02: "08:00-12:00", walpurgis-eve: ["08:00-12:00"]}
            """
        let json = """
            {"timeZone": "Europe/Stockholm",
             "hours": {"mon": ["08:00-12:00", "13:00-17:00"], "tue": ["08:00-17:00"]},
             "holidays": {"swedish": true, "closed": ["2026-03-30"], "open": ["2026-06-19"]},
            \t"halfDays": {"2026-04-02": ["08:00-12:00"], "walpurgis-eve": ["08:00-12:00"]}}
            """
        let calendar = try load(yaml)
        #expect(try load(json) == calendar)
        #expect(calendar.halfDays.count == 2 && calendar.closed.count == 1 && calendar.open.count == 1)
        #expect(calendar.hours[.monday]?.count == 2)
    }

    @Test("Hours are enough: Stockholm and Swedish holidays go without saying")
    func defaults() throws {
        let calendar = try load("hours: {weekdays: \"08:00-17:00\"}")
        #expect(calendar.timeZone == .stockholm && calendar.holidays == .swedish)
    }

    @Test("A single day overrides weekdays, which override every day; an empty day is free")
    func overriding() throws {
        let calendar = try load("hours: {fri: [], everyDay: \"10:00-14:00\", weekdays: \"08:00-17:00\"}")
        #expect(calendar.hours[.friday] == nil)
        #expect(calendar.hours[.monday]?.map(\.description) == ["08:00-17:00"])
        #expect(calendar.hours[.sunday]?.map(\.description) == ["10:00-14:00"])
    }

    @Test("Without staffed time it is refused, never read as the wall clock")
    func empty() {
        let answer = "Kalendern har ingen bemannad tid; ange minst en veckodag med tider, till exempel mon: [\"08:00-17:00\"]."
        #expect(problems("timeZone: UTC\nhours: {}\n") == ["2: " + answer])
        #expect(problems("hours: {mon: []}\n") == ["1: " + answer])
        #expect(problems("timeZone: UTC\n") == ["1: Nyckeln hours saknas överst i filen; lägg till den."])
    }

    @Test("A guideline's keys are no calendar's")
    func foreign() {
        #expect(problems("hours: {mon: \"08:00-17:00\"}\nclauses: [HBG-8.1]\n") == [
            "2: Nyckeln ”clauses” finns inte överst i filen; ta bort den."
        ])
    }

    @Test("What a guideline prints of its calendar can be read as a calendar file")
    func printed() throws {
        let calendar = try GuidelineLibrary.shipped.guideline("hallsberg").calendar
        #expect(try load(ReportJSON.text(CalendarFacts(calendar))) == calendar)
    }
}
