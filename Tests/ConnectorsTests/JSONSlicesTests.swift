import Foundation
import Testing

@testable import Connectors

@Suite("Cutting a list of JSON records apart")
struct JSONSlicesTests {
    @Test("Every element comes out byte for byte", arguments: [
        ("[]", []), (" [ ] \n", []), ("[1]", ["1"]), ("[ {\"a\":[1,2]} , {\"b\":\"]}\"} ]", ["{\"a\":[1,2]}", "{\"b\":\"]}\"}"]),
        ("[\"a\\\"]\",null,true]", ["\"a\\\"]\"", "null", "true"]), ("\u{FEFF}[{\"å\":\"€\"}]", ["{\"å\":\"€\"}"]),
    ])
    func elements(_ json: String, _ expected: [String]) throws {
        let slices = try #require(JSONSlices.elements(of: Array(json.utf8)))
        #expect(slices.map { String(decoding: $0, as: UTF8.self) } == expected.map { $0.trimmed })
    }

    @Test("What is not one whole list is nothing", arguments: [
        "", " ", "{}", "[", "[1", "[1,", "[1,]", "[,]", "[1 2]x", "[]x", "[1]]", "[\"a]", "[\"a\\", "[{]", "null", "<html>[1]</html>",
        "[" + String(repeating: "[", count: 10_000), "[" + String(repeating: "{\"a\":", count: 10_000),
    ])
    func broken(_ json: String) {
        #expect(JSONSlices.elements(of: Array(json.utf8)) == nil)
    }
}
