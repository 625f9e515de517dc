import Foundation
import Testing
import WorkingTime

@testable import Guidelines

@Suite("Files of bytes that no editor writes, and files too large to hold")
struct HostileBytesTests {
    static let right = Array(TestProfile.right.utf8)

    @Test("Line ends of other systems are read like ours, and lines keep their numbers", arguments: ["\r\n", "\r"])
    func lineEnds(end: String) throws {
        let profile = TestProfile.right.replacingOccurrences(of: "\n", with: end)
        #expect(try Guideline.load(yaml: profile, file: "prov.yaml").json() == Guideline.load(yaml: TestProfile.right, file: "prov.yaml").json())
        let spoilt = TestProfile.with("status: draft", as: "status: antagen")
        #expect(TestProfile.problems(spoilt.replacingOccurrences(of: "\n", with: end)) == TestProfile.problems(spoilt))
    }

    @Test("A byte order mark is no part of the first key")
    func byteOrderMark() throws {
        #expect(try Guideline.load(yaml: "\u{FEFF}" + TestProfile.right, file: "prov.yaml").version == 3)
    }

    static let spoilt: [(name: String, bytes: [UInt8], answer: String)] = [
        ("NUL in a text", Array("Provby kommun\0".utf8), "5: Raden innehåller ett osynligt styrtecken; ta bort det."),
        ("NUL as an escape", Array("\"a\\0b\"".utf8), "5: Raden innehåller ett osynligt styrtecken; ta bort det."),
        ("DEL as an escape", Array("\"a\\x7Fb\"".utf8), "5: Raden innehåller ett osynligt styrtecken; ta bort det."),
        ("a lone surrogate as an escape", Array("\"\\uD800\"".utf8),
            "5: Raden går inte att läsa som YAML; kontrollera indrag, kolon och citattecken."),
        ("a lone surrogate in bytes", [0xED, 0xA0, 0x80], "5: Raden innehåller tecken som inte är UTF-8; spara filen som UTF-8 i din textredigerare."),
        ("an overlong slash", [0xC0, 0xAF], "5: Raden innehåller tecken som inte är UTF-8; spara filen som UTF-8 i din textredigerare."),
        ("Latin-1", [0x48, 0xE4, 0x6C], "5: Raden innehåller tecken som inte är UTF-8; spara filen som UTF-8 i din textredigerare."),
        ("past the last character", [0xF4, 0x90, 0x80, 0x80], "5: Raden innehåller tecken som inte är UTF-8; spara filen som UTF-8 i din textredigerare."),
    ]

    @Test("Characters that are none are told by line", arguments: 0..<8)
    func characters(index: Int) throws {
        let (name, bytes, answer) = Self.spoilt[index]
        let (before, after) = try #require(TestProfile.halves(at: "Provby kommun"))
        #expect(answers(to: Array(before.utf8) + bytes + Array(after.utf8)) == [answer], "\(name)")
    }

    @Test("A file of NUL bytes, and one of any other byte, is answered", arguments: [0, 1, 7, 9, 10, 13, 32, 45, 58, 91, 127, 128, 255])
    func oneByte(byte: UInt8) {
        #expect(!answers(to: Array(repeating: byte, count: 100_000)).isEmpty)
    }

    static let cycles = [
        "&a [*a]\n", "&a {b: *a}\n", "? &a [*a]\n: b\n", "a: &a\n  b: &b\n    c: *a\n    d: *b\n", "a: &a\n  <<: *a\n",
        "<<: &a\n  <<: *a\nhours: *a\n",
    ]

    @Test("What points at itself is refused where it does", arguments: cycles)
    func cycle(yaml: String) {
        #expect(TestProfile.problems(yaml).contains { $0.contains("Alias") })
        #expect(throws: GuidelineProblems.self) { try WorkingCalendar.load(yaml: yaml.utf8, file: "f") }
    }

    @Test("A file of 100 megabytes is refused in memory for one", .enabled(if: PeakMemory.isMeasured))
    func hundredMegabytes() throws {
        let path = NSTemporaryDirectory() + "kanalvakt-100-\(UUID().uuidString).yaml"
        #expect(FileManager.default.createFile(atPath: path, contents: Data(Self.right)))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        let line = Data("  - {id: PRO-1, section: a, strength: must, summary: Samma sak en gång till.}\n".utf8)
        let block = Data((0..<13_000).flatMap { _ in line })
        for _ in 0..<100 { try handle.write(contentsOf: block) }
        try handle.close()
        #expect(try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) > 100_000_000)

        var problems: [String] = []
        let growth = PeakMemory.growth { problems = GuidelineCheck(path: path).problems.map(\.swedish) }
        #expect(problems == ["Filen är för stor; högst 1024 kibibyte läses."])
        #expect(try #require(growth) < 16 << 20, "\(growth ?? 0) bytes")
    }

    /// Files of the largest size, each made to cost as much as it can.
    static let heavy: [(name: String, bytes: @Sendable () -> [UInt8])] = [
        ("empty items", { Array(String(repeating: "- \n", count: 340_000).utf8) }),
        ("short keys", { Array((0..<100_000).map { "k\($0): 1\n" }.joined().utf8) }),
        ("empty lists", { Array(("a: [" + String(repeating: "[],", count: 349_000) + "]").utf8) }),
        ("aliases", { Array(("a: &a b\nc: [" + String(repeating: "*a,", count: 349_000) + "]").utf8) }),
        ("one text", { Array(("format: " + String(repeating: "a", count: 1_040_000)).utf8) }),
        ("clauses", { Array(("clauses:\n" + String(repeating: "  - {id: A}\n", count: 86_000)).utf8) }),
        ("questions", { Array(("startForm:\n  questions:\n" + String(repeating: "    - {id: a}\n", count: 74_000)).utf8) }),
        ("policies", { Array(("policies:\n" + String(repeating: "  - id: a\n", count: 104_000)).utf8) }),
    ]

    @Test("The heaviest megabyte stays within bounds", .enabled(if: PeakMemory.isMeasured), .timeLimit(.minutes(3)), arguments: 0..<8)
    func heavyMegabyte(index: Int) throws {
        let (name, make) = Self.heavy[index]
        let bytes = make()
        #expect(bytes.count < YAMLReader.largestFile)
        var problems: [String] = []
        let growth = PeakMemory.growth { problems = answers(to: bytes) }
        #expect(!problems.isEmpty && problems.count <= 500)
        #expect(try #require(growth) < 128 << 20, "\(name): \(growth ?? 0) bytes")
    }

    private func answers(to bytes: [UInt8]) -> [String] {
        do {
            _ = try Guideline.load(yaml: bytes, file: "prov.yaml")
            return []
        } catch {
            return error.problems.map { "\($0.line): \($0.swedish)" }
        }
    }
}
