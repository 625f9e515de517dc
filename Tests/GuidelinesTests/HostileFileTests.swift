import Foundation
import Testing
import WorkingTime

@testable import Guidelines

@Suite("Files that are not profiles")
struct HostileFileTests {
    static let files: [(name: String, yaml: String, answer: String)] = [
        ("empty", "", "1: Filen är tom."),
        ("only comments", "# hej\n", "1: Filen är tom."),
        ("a text", "hej", "1: Filen ska vara ett block med nycklar och värden."),
        ("a list", "- a\n- b\n", "1: Filen ska vara ett block med nycklar och värden."),
        ("two documents", TestProfile.right + "---\nid: b\n",
            "40: Här börjar ett dokument till; en fil får bara innehålla ett, så ta bort raden med ---."),
        ("an open quote", "id: \"a\nb: c\n", "3: Filen tar slut mitt i något; leta efter ett citattecken eller en parentes som inte stängs."),
        ("a tab", "a:\n\tb: c\n", "2: Texten börjar med ett tecken som betyder något särskilt i YAML; sätt citattecken runt den."),
        ("a stray colon", "id: a: b\n", "1: Här står ett kolon som inte kan stå där; sätt citattecken runt en text som innehåller kolon."),
        ("bad indentation", "a:\n    b: c\n  d: e\n", "3: Indraget stämmer inte; rader som hör ihop ska börja lika långt in."),
        ("an open bracket", "a: [b, c\nd: e\n", "2: En lista inom klamrar stängs inte, eller saknar ett kommatecken."),
        ("a control character", "id: a\nb: \u{7}\n", "2: Raden innehåller ett osynligt styrtecken; ta bort det."),
        ("HTML", "<html><body>\n<p class=\"a\">Hej du</p>", "1: Filen ska vara ett block med nycklar och värden."),
    ]

    @Test("Each is answered with its line and one sentence", arguments: files)
    func file(name: String, yaml: String, answer: String) {
        #expect(TestProfile.problems(yaml).first == answer)
    }

    @Test("Anchors, aliases and tags are refused, and everything else is told too")
    func anchors() {
        let yaml = TestProfile.with("  name: Provby kommun", as: "  name: &namn Provby kommun\n  board: *namn\n  phone: !!str 1")
        #expect(TestProfile.problems(yaml) == [
            "5: Ankare (&namn) används inte i det här formatet; skriv ut texten på varje ställe.",
            "6: Alias (*namn) används inte i det här formatet; skriv ut texten på varje ställe, eller sätt citattecken runt den.",
            "6: board är tom; skriv ett värde eller ta bort raden.",
            "7: Taggar (!namn) används inte i det här formatet; ta bort den, eller sätt citattecken runt texten.",
        ])
    }

    @Test("Doubled keys are told with both lines")
    func doubledKeys() {
        let yaml = TestProfile.with("version: 3", as: "version: 3\nversion: 4\nid: c")
        #expect(TestProfile.problems(yaml) == [
            "4: Nyckeln ”version” finns redan på rad 3; ta bort en av dem.",
            "5: Nyckeln ”id” finns redan på rad 2; ta bort en av dem.",
        ])
    }

    @Test("Made-up keys reach the terminal in quotation marks, without control characters")
    func madeUpKeys() {
        let yaml = "hours: {mon: \"08:00-17:00\"}\nhalfDays:\n  \"a\\u001B[31m\": \n"
        #expect(throws: GuidelineProblems.self) { try WorkingCalendar.load(yaml: yaml.utf8, file: "f") }
        do {
            _ = try WorkingCalendar.load(yaml: yaml.utf8, file: "f")
        } catch {
            #expect(error.problems.map(\.swedish).first == "”a\u{FFFD}[31m” är tom; skriv ett värde eller ta bort raden.")
        }
    }

    @Test("Bytes that are not UTF-8 are told by line")
    func notUTF8() {
        let bytes = Array("id: a\nname: Hallsb".utf8) + [0xE4, 0x0A]
        #expect(throws: GuidelineProblems(problems: [problem(2, .notUTF8)])) { try load(bytes) }
        #expect(throws: GuidelineProblems(problems: [problem(1, .notUTF8)])) { try load([0xFF, 0xFE, 0x69, 0x00]) }
    }

    @Test("A billion laughs are one line")
    func billionLaughs() {
        var yaml = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
        for level in 1...30 {
            yaml += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ","))]\n"
        }
        yaml += "? *a30\n: x\n"
        #expect(TestProfile.problems(yaml).count < 500)
        #expect(TestProfile.problems(yaml).contains { $0.contains("Alias") })
    }

    @Test("Depth is refused, whichever way it is written", arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
    func depth(opening: String) {
        let problems = TestProfile.problems(String(repeating: opening, count: 100_000))
        #expect(problems.contains { $0.contains("för många nivåer") })
    }

    @Test("Depth by indentation is refused")
    func indentation() {
        let yaml = (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(TestProfile.problems(yaml).contains { $0.contains("för många nivåer") })
    }

    @Test("Size is refused before anything is read of it")
    func size() throws {
        #expect(throws: GuidelineProblems(problems: [problem(1, .tooLarge(limit: 1_048_576))])) {
            try load(Array(repeating: UInt8(ascii: "a"), count: 1_048_577))
        }
        let path = NSTemporaryDirectory() + "kanalvakt-large-\(UUID().uuidString).yaml"
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        defer { try? FileManager.default.removeItem(atPath: path) }
        // A sparse file: a gigabyte that takes no room on the disk.
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.truncate(atOffset: 1 << 30)
        try handle.close()
        #expect(GuidelineCheck(path: path).problems.map(\.swedish) == ["Filen är för stor; högst 1024 kibibyte läses."])
    }

    @Test("What cannot be opened is told", arguments: ["/", "/dev/zero", "/proc/self/mem", "/finns/inte.yaml", "", "."])
    func unreadable(path: String) {
        let check = GuidelineCheck(path: path)
        #expect(check.problems.map(\.swedish) == ["Filen går inte att öppna; kontrollera namnet och att den får läsas."])
        #expect(!check.isValid)
    }

    /// Files near the largest size, each of one thing many times over.
    static let masses: [(name: String, head: String, line: @Sendable (Int) -> String)] = [
        ("clauses", "reply:\n  clauses:\n", { "    - AB-\($0)\n" }),
        ("half-days", "calendar:\n  halfDays:\n", { "    d\($0): x\n" }),
        ("closed days", "calendar:\n  holidays:\n    closed:\n", { "    - \(LocalDate(dayNumber: $0))\n" }),
        ("grounds", "grounds:\n", { "  - id: g\($0)\n" }),
        ("hours", "calendar:\n  hours:\n    mon:\n", { "    - \"\(10 + $0 % 9):00-23:\(10 + $0 % 50)\"\n" }),
    ]

    @Test("A great many of the same are read in time that grows with the file", .timeLimit(.minutes(5)), arguments: 0..<5)
    func mass(index: Int) {
        let mass = Self.masses[index]
        let yaml = mass.head + (0..<10_000).map(mass.line).joined()
        #expect(!TestProfile.problems(yaml).isEmpty, "\(mass.name)")
    }

    @Test("A megabyte of mistakes is cut short")
    func manyMistakes() {
        let yaml = (0..<60_000).map { "nyckel\($0): x\n" }.joined()
        let problems = TestProfile.problems(yaml)
        #expect(problems.count == 500)
        #expect(problems.last?.contains("fler fel") == true)
    }

    private func load(_ bytes: [UInt8]) throws {
        _ = try Guideline.load(yaml: bytes, file: "prov.yaml")
    }

    private func problem(_ line: Int, _ complaint: Complaint) -> Problem {
        let (swedish, english) = complaint.sentences
        return Problem(file: "prov.yaml", line: line, swedish: swedish, english: english)
    }
}
