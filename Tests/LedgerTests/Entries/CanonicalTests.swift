import Foundation
import Testing

@testable import Ledger

@Suite("Entries have one way to be written (RFC 8785)")
struct CanonicalTests {
    static func text(_ value: LedgerValue) throws -> String { String(decoding: try value.canonicalJSON(), as: UTF8.self) }

    static let table: [(LedgerValue, String)] = [
        (nil, "null"), (true, "true"), (false, "false"), (0, "0"), (-17, "-17"),
        (9_007_199_254_740_991, "9007199254740991"), (-9_007_199_254_740_991, "-9007199254740991"),
        ("", "\"\""), ("Åsa \"Ö\" \\", "\"Åsa \\\"Ö\\\" \\\\\""), ("👋 / \u{7f}\u{2028}", "\"👋 / \u{7f}\u{2028}\""),
        ("\u{0}\u{1}\u{8}\t\n\u{b}\u{c}\r\u{1f}", "\"\\u0000\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f\""),
        ([], "[]"), ([1, [], "a"], "[1,[],\"a\"]"), ([:], "{}"),
        (["b": 1, "a": 2, "": 3, "B": 4, "aa": 5], "{\"\":3,\"B\":4,\"a\":2,\"aa\":5,\"b\":1}"),
        // By UTF-16 units, as the standard says: the surrogates of 😀 come before U+FB33.
        (["\u{fb33}": 1, "😀": 2, "ö": 3, "\r": 4], "{\"\\r\":4,\"ö\":3,\"😀\":2,\"\u{fb33}\":1}"),
    ]

    @Test("Values are written, and read back as the same", arguments: table)
    func roundTrip(_ value: LedgerValue, _ expected: String) throws {
        #expect(try Self.text(value) == expected)
        #expect(CanonicalReader.value(Array(expected.utf8)) == value)
    }

    @Test("Other readers of JSON see the same values")
    func foundation() throws {
        let value: LedgerValue = ["text": "rad\u{1}\n\"\\", "list": [1, true, nil], "deep": ["ö": -5]]
        let parsed = try JSONSerialization.jsonObject(with: Data(value.canonicalJSON())) as? [String: Any]
        #expect(parsed?["text"] as? String == "rad\u{1}\n\"\\")
        #expect((parsed?["deep"] as? [String: Int])?["ö"] == -5)
        #expect((parsed?["list"] as? [Any])?.count == 3)
    }

    @Test("What is not canonical is not read", arguments: [
        "", " 1", "1 ", "01", "-0", "+1", "1.0", "1e3", "9007199254740992", "99999999999999999999", "-", "nul", "True",
        "\"", "\"\\\"", "\"\\u0041\"", "\"\\u000A\"", "\"\\u000b", "\"\\u001F\"", "\"\\/\"", "\"\\x\"", "\"\t\"", "\"\\u00\"",
        "[", "[1", "[1,]", "[,1]", "[1 ,2]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{\"b\":1,\"a\":2}",
        "{\"a\":1,\"a\":2}", "[]]", "{}{}",
    ])
    func refused(_ text: String) {
        #expect(CanonicalReader.value(Array(text.utf8)) == nil)
    }

    @Test("Text that is no UTF-8 and endless nesting are not read")
    func hostile() {
        #expect(CanonicalReader.value([0x22, 0xFF, 0x22]) == nil)
        #expect(CanonicalReader.value([0x22, 0xC3, 0x22]) == nil)
        #expect(CanonicalReader.value(Array(repeating: UInt8(ascii: "["), count: 1_000_000)) == nil)
    }

    @Test("Numbers and nesting that other readers could not follow are refused")
    func limits() {
        #expect(throws: LedgerError.numberOutOfRange(.min)) { try LedgerValue.integer(.min).canonicalJSON() }
        #expect(throws: LedgerError.numberOutOfRange(9_007_199_254_740_992)) {
            try LedgerValue.integer(9_007_199_254_740_992).canonicalJSON()
        }
        let deep = (0..<100).reduce(LedgerValue.null) { value, _ in [value] }
        #expect(throws: LedgerError.nestedTooDeep) { try deep.canonicalJSON() }
    }
}
