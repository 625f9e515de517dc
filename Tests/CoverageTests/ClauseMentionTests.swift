import Testing

@testable import Guidelines

@Suite("The clauses in the names of tests")
struct ClauseMentionTests {
    let mentions: ClauseMentions

    init() throws {
        mentions = ClauseMentions(try GuidelineLibrary.shipped.all())
    }

    @Test(
        "single, listed and ranged clauses are found",
        arguments: [
            ("HBG-8.3 an answer is due", ["HBG-8.3"]), ("GOT-27, GOT-28: both", ["GOT-27", "GOT-28"]),
            ("HBG-6.1–6.3 told", ["HBG-6.1", "HBG-6.2", "HBG-6.3"]), ("KUN-2 to KUN-4", ["KUN-2", "KUN-3", "KUN-4"]),
            ("HBG-0.1 … HBG-0.3: the document", ["HBG-0.1", "HBG-0.2", "HBG-0.3"]),
            ("HBG-8.1, HBG-8.3: weekdays 8-17", ["HBG-8.1", "HBG-8.3"]), ("HBG-8.3: 24 hours", ["HBG-8.3"]),
            ("SHA-256 and UTF-8", []), ("LUD-1…54: all are there", []), ("HBG-0.1 … HBG-12.14: all are there", []),
        ])
    func found(name: String, clauses: [String]) {
        let found = mentions.found(in: name)
        #expect(found.clauses.map(\.text) == clauses)
        #expect(found.unknown.isEmpty)
    }

    @Test("a clause that is none is told", arguments: ["GOT-99", "OSB-54 one too many", "LUD-9 to LUD-2", "GOT-1–99"])
    func unknown(name: String) {
        #expect(mentions.found(in: name).unknown.count == 1)
    }

    @Test("names are read from Swift and from Python")
    func names() {
        let swift = "@Suite(\"A \\\"b\\\"\")\nstruct X {\n@Test(\n    \"HBG-8.3 c\", arguments: [1])\nfunc y() {}\n@Test func z() {} }"
        #expect(TestNames.swift(swift) == ["A \"b\"", "HBG-8.3 c"])
        let python = "def test_a(visit,\n    address):\n    \"\"\"HBG-8.19: kept.\n\n    More.\"\"\"\n\ndef helper():\n    \"\"\"no\"\"\"\n"
        #expect(TestNames.python(python + "pytest.param(1, id=\"LUD-44\")") == ["HBG-8.19: kept.", "LUD-44"])
    }
}
