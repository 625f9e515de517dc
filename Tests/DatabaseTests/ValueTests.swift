import Database
import Foundation
import Testing

@Suite("Keys and times have one form")
struct ValueTests {
    @Test(
        "A key is plain decimal digits above zero",
        arguments: [
            ("1", 1), ("42", 42), ("9223372036854775807", Int64.max), ("0", nil), ("-1", nil), ("+1", nil), ("01", nil),
            ("", nil), (" 1", nil), ("1 ", nil), ("1.0", nil), ("1e3", nil), ("0x1", nil), ("٣", nil), ("１", nil),
            ("9223372036854775808", nil), ("99999999999999999999999", nil), ("1\0", nil), ("1;DROP", nil),
        ] as [(String, Int64?)])
    func keys(text: String, expected: Int64?) throws {
        let id = Note.ID(text)
        #expect(id?.rawValue == expected)
        if let id {
            #expect(id.description == text)
            #expect(try JSONDecoder().decode(Note.ID.self, from: try JSONEncoder().encode(id)) == id)
        }
    }

    @Test("A key read from JSON is above zero", arguments: ["0", "-5", "\"1\"", "1.5", "null"])
    func decodedKeys(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Note.ID.self, from: Data(json.utf8)) }
    }

    @Test("Every microsecond from 1900 to 2200 comes back")
    func microseconds() {
        var generator = SeededGenerator(seed: 2026)
        for _ in 0..<100_000 {
            let microseconds = Int64.random(in: -2_208_988_800_000_000...7_258_118_400_000_000, using: &generator)
            #expect(Date(microseconds: microseconds).microseconds == microseconds)
        }
    }

    @Test("Times beyond the form become its ends")
    func farTimes() {
        #expect(Date(timeIntervalSinceReferenceDate: .infinity).microseconds == .max)
        #expect(Date(timeIntervalSinceReferenceDate: -.infinity).microseconds == .min)
        #expect(Date(timeIntervalSinceReferenceDate: .nan).microseconds == .max)
        #expect(Date(timeIntervalSinceReferenceDate: 9.3e12).microseconds == .max)
        #expect(Date.distantFuture.microseconds == 64_092_211_200_000_000)
        #expect(Date(microseconds: .min) < Date.distantPast)
        #expect(Date(microseconds: .max) > Date.distantFuture)
        #expect(Date(microseconds: 0) == Date(timeIntervalSince1970: 0))
    }
}
