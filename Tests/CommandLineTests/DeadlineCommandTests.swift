import Foundation
import TestSupport
import Testing

@Suite("kanalvakt deadline")
struct DeadlineCommandTests {
    /// What the command promises to scripts.
    private struct Answer: Decodable {
        let due: String
        let local: String
        let reading: String
        let clause: String?
    }

    @Test(
        "HBG-8.3 An answer is due within one working day, weekdays 8 to 17",
        arguments: [
            ("2026-03-27T16:00:00+01:00", "2026-03-30T16:00:00+02:00"),
            ("2026-04-02T15:00:00+02:00", "2026-04-07T15:00:00+02:00"),
            ("2026-03-14T14:00:00+01:00", "2026-03-17T08:00:00+01:00"),
            ("2026-05-13T16:59:00+02:00", "2026-05-15T16:59:00+02:00"),
            ("2026-10-25T02:30:00+01:00", "2026-10-27T08:00:00+01:00"),
        ])
    func guideline(written: String, due: String) async throws {
        let result = try await Program.run("deadline", "--guideline", "hallsberg", "--duty", "reply", "--from", written, "--json")
        let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
        #expect(answer.local == due)
        #expect(answer.reading == "working-day")
        #expect(answer.clause == "HBG-8.3")
    }

    @Test(
        "A calendar file's hours, closed days and pauses count, in each of the three readings",
        arguments: [
            ("240m", "2026-03-30T10:00:00+02:00", "staffed-minutes"),
            ("1d", "2026-03-30T15:00:00+02:00", "working-day"),
            ("24h", "2026-03-28T15:00:00+01:00", "wall-clock"),
        ])
    func calendarFile(within: String, due: String, reading: String) async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "calendar.yaml")
            let hours = ["mon", "tue", "wed", "thu", "fri"].map { "  \($0): [\"08:00-12:00\", \"13:00-17:00\"]" }
            let text = "timeZone: Europe/Stockholm\nhours:\n\(hours.joined(separator: "\n"))\nholidays:\n  swedish: true\n"
            try text.write(to: file, atomically: true, encoding: .utf8)
            let result = try await Program.run(
                "deadline", "--calendar", file.path, "--within", within, "--from", "2026-03-27T15:00:00+01:00", "--json")
            let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
            #expect(answer.local == due)
            #expect(answer.reading == reading)
            #expect(answer.clause == nil)
        }
    }

    @Test("A pause moves the deadline by the staffed time it took")
    func pause() async throws {
        let result = try await Program.run(
            "deadline", "--guideline", "hallsberg", "--duty", "reply", "--from", "2026-03-24T10:00:00+01:00",
            "--pause", "2026-03-24T12:00:00+01:00/2026-03-24T14:00:00+01:00", "--json")
        let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
        #expect(answer.local == "2026-03-25T12:00:00+01:00")
    }

    @Test("A calendar where nobody is ever there is refused, not read as wall clock")
    func neverStaffed() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "calendar.yaml")
            try "timeZone: Europe/Stockholm\nhours: {}\n".write(to: file, atomically: true, encoding: .utf8)
            let result = try await Program.run(
                "deadline", "--calendar", file.path, "--within", "24h", "--from", "2026-03-27T15:00:00+01:00")
            #expect(result.status == 1)
            #expect(result.output.isEmpty)
            #expect(!result.errors.isEmpty)
        }
    }
}
