import Foundation
import Testing
import Wording

@testable import Guidelines

/// Corpus/matrix.md: what the five guidelines say, question by question, as people have read them.
struct Matrix {
    /// The profiles in the order of the columns.
    static let profiles = ["hallsberg", "ludvika", "osby", "gotland", "kungalv"]

    /// One row of a table: its first two cells, and one for each profile.
    struct Row: Sendable, CustomTestStringConvertible {
        let title: String
        let key: String
        let cells: [String]

        var testDescription: String { title }

        /// The topics that the row is about; the first that a guideline says something on is compared.
        var topics: [Topic] { key.components(separatedBy: ", ").compactMap { Topic(rawValue: $0) } }

        /// The clauses that set each cell, the first of every guideline that says something.
        var settingClauses: [ClauseID] {
            cells.compactMap { cell in
                cell.range(of: "] (").flatMap { ClauseID(String(cell[$0.upperBound...].prefix { $0 != "," && $0 != ")" })) }
            }
        }
    }

    /// The rows of the table of topics.
    static let topics = rows(under: "## Fråga för fråga")
    /// The rows of the table of content.
    static let contents = rows(under: "## Innehåll för innehåll")

    private static func rows(under heading: String) -> [Row] {
        guard let text = try? String(contentsOfFile: Corpus.path("matrix.md"), encoding: .utf8),
            let part = text.components(separatedBy: heading).dropFirst().first?.components(separatedBy: "\n## ").first
        else { return [] }
        let lines = part.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2)
        return lines.map { line in
            let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
            return Row(title: cells[0], key: cells[1], cells: Array(cells.dropFirst(2)))
        }
    }

    /// What a profile says in a row's topics, as the table writes it: "1 dag [ska] (HBG-8.3)".
    static func cell(of row: Row, in profile: String) throws -> String {
        let guideline = try GuidelineLibrary.shipped.guideline(profile)
        guard let position = row.topics.lazy.compactMap(guideline.position).first else { return "–" }
        let clauses = position.clauses.map(\.text).joined(separator: ", ")
        return "\(position.words(in: .sv)) [\(position.strength.word(in: .sv))] (\(clauses))"
    }

    /// Compares a row of the table of topics with all five profiles.
    static func expectRow(_ title: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let row = try #require(topics.first { $0.title == title }, "the table has no row \(title)", sourceLocation: sourceLocation)
        for (profile, cell) in zip(profiles, row.cells) {
            #expect(try Self.cell(of: row, in: profile) == cell, "\(title), \(profile)", sourceLocation: sourceLocation)
        }
    }
}
