import Database
import Foundation
import Testing
import TestSupport
import WorkingTime

@testable import Organisation

@Suite("A file of absences is read as a whole or not at all", .serialized)
struct AbsenceFileTests {
    static let head = "användarnamn;från;till;slutar;anteckning\n"

    @Test("A file as spreadsheets save it is read", arguments: ["utf8", "mark", "windows", "comma", "tab", "sep", "quoted", "return"])
    func read(_ way: String) async throws {
        let text = "användarnamn;från;till;slutar;anteckning\nanna;2026-07-06;2026-08-02;;Åke tar över\nbo;;;2026-09-30;\n"
        let bytes: [UInt8] =
            switch way {
            case "mark": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            case "windows": Array(try #require(text.data(using: .windowsCP1252)))
            case "comma": Array(text.replacing(";", with: ",").utf8)
            case "tab": Array(text.replacing(";", with: "\t").utf8)
            case "sep": Array("sep=;\r\n\(text)".utf8)
            case "quoted": Array(text.replacing("Åke tar över", with: "\"Åke tar över\"").replacing("anna", with: "\"anna\"").utf8)
            case "return": Array(text.replacing("\n", with: "\r\n").utf8) + Array("\r\n\r\n".utf8)
            default: Array(text.utf8)
            }
        try await Workplace.with(.sqlite) { place in
            let anna = try await place.person("anna")
            let bo = try await place.person("bo")
            #expect(try await place.office.perform(ImportAbsence(AbsenceFile(bytes)), by: Workplace.operatorActor) == 2)
            let absences = try await place.database.read { try AbsenceStore.absences(of: anna, in: $0) }
            #expect(absences.map(\.note) == ["Åke tar över"] && absences.first?.to == LocalDate("2026-08-02"))
            #expect(try await place.database.read { try AbsenceStore.leaving(of: bo, in: $0) }?.lastDay == LocalDate("2026-09-30"))
        }
    }

    @Test(
        "What cannot be read is refused with its line",
        arguments: [
            ("", 1, TableProblem.Kind.empty), ("användarnamn;från\n", 1, .empty), ("namn;från\na;2026-01-01\n", 1, .unknownColumn("namn")),
            ("användarnamn;till\na;2026-01-01\n", 1, .missingColumn("från eller slutar")), ("från;till\n2026-01-01;\n", 1, .missingColumn("användarnamn")),
            ("användarnamn;från;från\na;b;c\n", 1, .repeatedColumn("från")), (head + "anna;;;;\n", 2, .neitherAwayNorLeaving),
            (head + "anna;2026-01-01;;2026-01-01;\n", 2, .bothAwayAndLeaving), (head + "\n\nanna;2026-01-01;;;x;y\n", 4, .cellsWithoutColumn),
            (head + "anna;2026-01-01;;;\"öppen\nbo;;;2026-01-01;\n", 2, .openQuote), (head + "anna;2026-01-01;;;a\"b\n", 2, .strayQuote),
            (head + "anna;2026-01-01;;;\"a\"b\n", 2, .strayQuote), (head + "anna;2026-01-01;;;" + String(repeating: "x", count: 1_001), 2, .cellTooLong),
            (head + String(repeating: ";", count: 60), 2, .tooManyCells), (head + String(repeating: "a;2026-01-01;;;\n", count: 2_001), 2002, .tooManyRows),
            (String(repeating: "x", count: 1_000_001), 1, .tooLarge), (head + "an\u{0}na;2026-01-01;;;\n", 2, .encoding),
        ])
    func refused(_ text: String, _ line: Int, _ kind: TableProblem.Kind) {
        do {
            _ = try AbsenceFile(Array(text.utf8))
            Issue.record("it was read: \(text.prefix(60))")
        } catch {
            #expect(error.all.first == TableProblem(line: line, kind: kind))
            #expect(error.sentence(in: .sv).contains("Rad \(line)") && error.sentence(in: .en).contains("Line \(line)"))
        }
    }

    @Test("One bad line keeps the whole file out, and every bad line is told", arguments: TestDatabase.engines)
    func whole(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            let anna = try await place.person("anna")
            let text = Self.head + "anna;2026-07-06;;;\nola;2026-07-06;;;\nanna;2026-07-06;;;\nanna;2026-08-32;;;\n=cmd();2026-01-01;;;\n"
            let file = try AbsenceFile(Array(text.utf8))
            do {
                _ = try await place.office.perform(ImportAbsence(file), by: Workplace.operatorActor)
                Issue.record("it was read")
            } catch let problems as TableProblems {
                #expect(problems.all.map(\.line) == [3, 4, 5, 6])
            }
            #expect(try await place.database.read { try AbsenceStore.absences(of: anna, in: $0) }.isEmpty)
            let editor = try await place.actor(place.person("bo", [Grant(role: .editor)]))
            let refusal = try await place.refusal { try await place.office.perform(ImportAbsence(file), by: editor) }
            #expect(refusal == .missingRight(.recordAbsence, channel: nil))
        }
    }

    @Test("Bytes of any kind never stop the program, and a file in UTF-16 is told how to be saved")
    func fuzz() throws {
        var state: UInt64 = 20_261_122
        func below(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }
        let seed = Array((Self.head + "anna;2026-07-06;2026-08-02;;\"a \"\"b\"\"\r\nc\"\r\nbo;;;2026-09-30;\n").utf8)
        for _ in 0..<5_000 {
            var bytes = seed
            for _ in 0...below(6) {
                let place = below(bytes.count)
                switch below(3) {
                case 0: bytes[place] = UInt8(below(256))
                case 1: bytes.remove(at: place)
                default: bytes.insert(Array("\";,\t\r\n\u{0}=".utf8)[below(8)], at: place)
                }
            }
            _ = try? AbsenceFile(bytes)
        }
        _ = try? AbsenceFile((0...255).map { UInt8($0) })
        let wide: [UInt8] = [0xFF, 0xFE] + Self.head.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(throws: TableProblems([TableProblem(line: 1, kind: .encoding)])) { try AbsenceFile(wide) }
    }
}
