import Database
import Foundation
import Testing

@testable import Ledger

@Suite("Times in entries")
struct InstantTests {
    @Test("A time has one text", arguments: [
        (0, "1970-01-01T00:00:00.000000Z"), (-1, "1969-12-31T23:59:59.999999Z"),
        (1_774_879_200_000_000, "2026-03-30T14:00:00.000000Z"), (1_709_164_800_000_001, "2024-02-29T00:00:00.000001Z"),
        (-62_135_596_800_000_000, "0001-01-01T00:00:00.000000Z"), (253_402_300_799_000_000, "9999-12-31T23:59:59.000000Z"),
    ] as [(Int64, String)])
    func text(_ microseconds: Int64, _ text: String) {
        #expect(Instant.text(Date(microseconds: microseconds)) == text)
        #expect(Instant.date(text)?.microseconds == microseconds)
    }

    @Test("Other texts are no times", arguments: [
        "", "2026-03-30", "2026-03-30T14:00:00Z", "2026-02-31T00:00:00.000000Z", "2026-03-30T25:00:00.000000Z",
        "2026-03-30 14:00:00.000000Z", "2026-03-30T14:00:00.000000+", "2026-03-30T14:00:60.000000Z",
        "åååå-03-30T14:00:00.0000Z", "2026-03-30T14:00:00.-00001Z",
    ])
    func refused(_ text: String) {
        #expect(Instant.date(text) == nil)
    }

    @Test("Times outside the calendar have no text")
    func outside() {
        #expect(Instant.text(.distantPast.addingTimeInterval(-100_000_000)) == nil)
        #expect(Instant.text(Date(microseconds: .max)) == nil)
        #expect(Instant.text(Date(microseconds: .min)) == nil)
    }
}
