import Foundation
import Testing

@testable import Guidelines

@Suite("The reference of the questions")
struct DraftingReferenceTests {
    static let page: String = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return (try? String(contentsOf: root.appending(path: "docs/reference/guideline-answers.md"), encoding: .utf8)) ?? ""
    }()

    /// A question as the page has it.
    static func row(_ question: DraftQuestion) -> String {
        let options = question.kind.options.map(\.words).joined(separator: "; ")
        let answer =
            switch question.kind {
            case .text: "egen text"
            case .address: "webbadress"
            case .date: "datum"
            case .limit: "tidsgräns"
            case .number: "antal"
            case .hours: "tider"
            case .name: "kortnamn"
            case .prefix: "stora bokstäver"
            case .texts: "egna texter"
            case .dates: "ett eller flera datum"
            case .one: options
            case .several: "en eller flera: \(options)"
            }
        let otherwise =
            switch question.otherwise {
            case .needed: "måste besvaras"
            case .silent: DraftAnswers.silence
            case .answer(let text): text
            case .made: "görs av andra svar"
            }
        return "| `\(question.id)` | \(question.text) | \(answer) | \(otherwise) |"
    }

    @Test("Every question stands there under its theme, as it is asked, and nothing else does", arguments: DraftTheme.allCases)
    func theme(theme: DraftTheme) throws {
        let part = try #require(Self.page.components(separatedBy: "\n## \(theme.rawValue)\n").dropFirst().first)
        let lines = part.components(separatedBy: "\n## ")[0].split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
        #expect(lines == DraftQuestion.all.filter { $0.theme == theme }.map(Self.row))
    }

    @Test("The page's example of a file of answers gives a right profile")
    func example() throws {
        let block = try #require(Self.page.components(separatedBy: "```yaml\n").dropFirst().first?.components(separatedBy: "```").first)
        #expect(throws: Never.self) { try Drafts.guideline(DraftAnswers.load(yaml: block.utf8, file: "svar.yaml")) }
    }
}
