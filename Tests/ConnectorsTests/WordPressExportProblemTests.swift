import Connectors
import Foundation
import TestSupport
import Testing
import Wording

@Suite("Export files that are refused as a whole")
struct WordPressExportProblemTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let problem: WordPressExportProblem

        init(_ name: String, _ text: String, _ problem: WordPressExportProblem) {
            self.init(name, bytes: Array(text.utf8), problem)
        }

        init(_ name: String, bytes: [UInt8], _ problem: WordPressExportProblem) {
            testDescription = name
            self.bytes = bytes
            self.problem = problem
        }
    }

    private static let whole = ExportFile.file(ExportFile.item(comments: [ExportFile.comment()]))
    private static let xml = "<?xml version=\"1.0\"?>\n"
    private static let laughs = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()

    static let cases: [Case] = [
        Case("empty", "", .empty),
        Case("a packed file", bytes: [0x1F, 0x8B, 8, 0, 0], .notXML),
        Case("plain text", "Hej hej", .notXML),
        Case("a web page", "<html><body>Logga in</body></html>", .notWordPress),
        Case("an ordinary feed", "<rss version=\"2.0\"><channel></channel></rss>", .notWordPress),
        Case("UTF-16", bytes: [0xFF, 0xFE] + Array("<rss/>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), .otherEncoding("UTF-16")),
        Case("Latin-1", whole.replacing("UTF-8", with: "ISO-8859-1"), .otherEncoding("ISO-8859-1")),
        Case("a byte that is not UTF-8", bytes: splice(whole, "Bra!", [0x42, 0xE5, 0x21]), .brokenUTF8(line: 22)),
        Case("an overlong character", bytes: splice(whole, "Bra!", [0xC0, 0xAF]), .brokenUTF8(line: 22)),
        Case("half a surrogate pair", bytes: splice(whole, "Bra!", [0xED, 0xA0, 0x80]), .brokenUTF8(line: 22)),
        Case("NUL", bytes: splice(whole, "Bra!", [0]), .forbiddenCharacter(line: 22)),
        Case("a control character", bytes: splice(whole, "Bra!", [0x0B]), .forbiddenCharacter(line: 22)),
        Case("U+FFFF", bytes: splice(whole, "Bra!", [0xEF, 0xBF, 0xBF]), .forbiddenCharacter(line: 22)),
        Case("a billion laughs", xml + "<!DOCTYPE rss [<!ENTITY l0 \"ha\">\(laughs)]>\n<rss>&l9;</rss>", .documentType(line: 2)),
        Case("another file's words", xml + "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<rss>&x;</rss>", .documentType(line: 2)),
        Case("an entity nobody declared", whole.replacing("<![CDATA[Bra!]]>", with: "Bra&nbsp;!"), .malformed(line: 22)),
        Case("deep nesting", ExportFile.head + String(repeating: "<a>", count: 100), .tooDeep(line: 7)),
        Case("tags that cross", whole.replacing("</wp:comment>", with: "</wp:komment>"), .malformed(line: 27)),
        Case("two roots", whole + "<rss></rss>", .malformed(line: 31)),
    ]

    @Test("Says what is wrong, on which line, and hands over nothing", arguments: cases)
    func problem(_ example: Case) async throws {
        await #expect(throws: example.problem) { try await ExportFile.read(example.bytes) }
    }

    @Test("Cut off anywhere, it is refused as cut off or malformed, never taken for whole", arguments: Array(stride(from: 1, to: whole.utf8.count - 8, by: 37)))
    func cut(_ length: Int) async throws {
        do {
            _ = try await ExportFile.read(Self.whole.utf8.prefix(length))
            Issue.record("taken for whole at \(length)")
        } catch let problem as WordPressExportProblem {
            let isExpected = switch problem {
            case .cutOff, .malformed, .notWordPress, .notXML: true
            default: false
            }
            #expect(isExpected, "\(problem)")
        }
    }

    @Test("A missing file and a folder are refused", arguments: ["/nowhere/export.xml", "/tmp"])
    func missing(_ path: String) async throws {
        await #expect(throws: WordPressExportProblem.cannotOpen) { try await WordPressExport(path: path).validate() }
    }

    @Test("One endless record is refused in bounded memory", arguments: [
        (ExportFile.head + "<item><content:encoded><![CDATA[", "så "), (ExportFile.head + "<!-- ", "så "),
        (ExportFile.head + "<item a=\"", "så "), (ExportFile.head + "<item><", "a"),
    ])
    func endless(_ start: String, _ repeated: String) async throws {
        let bytes = Array(start.utf8) + Array(String(repeating: repeated, count: (40 << 20) / repeated.utf8.count).utf8)
        do {
            _ = try await ExportFile.read(bytes)
            Issue.record("taken for whole")
        } catch let problem as WordPressExportProblem {
            let isBounded = if case .recordTooLarge = problem { true } else if case .malformed = problem { true } else { false }
            #expect(isBounded, "\(problem)")
        }
    }

    @Test("Every problem has a sentence in both languages")
    func sentences() {
        for example in Self.cases {
            for language in [Language.sv, .en] {
                #expect(example.problem.sentence(in: language).hasSuffix("."))
            }
        }
    }

    private static func splice(_ text: String, _ word: String, _ bytes: [UInt8]) -> [UInt8] {
        let parts = text.components(separatedBy: word)
        return Array(parts[0].utf8) + bytes + Array(parts.dropFirst().joined(separator: word).utf8)
    }
}
