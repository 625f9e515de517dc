import Foundation
import Testing
import WorkingTime

@testable import Guidelines

/// The loader and docs/reference/guideline-format.md say the same.
@Suite("The format's reference")
struct FormatReferenceTests {
    let page: String

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        page = try String(contentsOf: root.appendingPathComponent("docs/reference/guideline-format.md"), encoding: .utf8)
    }

    /// One block of the page: the keys of its table, with whether they must be there, and everything said of it.
    private struct Chapter {
        var keys: [String: Bool] = [:]
        var text = ""
    }

    /// Where the page says what every rule has.
    private static let common = "Det som alla regler har"

    private var chapters: [String: Chapter] {
        var chapters: [String: Chapter] = [:]
        var block: String?
        for line in page.split(separator: "\n") {
            if line.hasPrefix("#") {
                let name = line.contains("`") ? String(line.split(separator: "`")[1]) : nil
                block = line.contains("Överst i filen") ? "" : line.contains(Self.common) ? Self.common : name
                if let block { chapters[block] = Chapter() }
            } else if let block {
                chapters[block]?.text += line + "\n"
                guard line.hasPrefix("| `") else { continue }
                let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
                guard cells.count > 2, cells[1] == "ja" || cells[1] == "nej" else { continue }
                chapters[block]?.keys[cells[0].replacingOccurrences(of: "`", with: "")] = cells[1] == "ja"
            }
        }
        return chapters
    }

    /// The blocks whose common keys are described once for all.
    private static let rules = Set(["reply", "removal", "signature"] + RuleCatalogue.all.map { $0.key.name })

    @Test("Every key that the loader knows is described, and every described key is known")
    func keys() {
        let chapters = chapters
        let common = chapters[Self.common]?.keys ?? [:]
        #expect(common == ["clauses": true, "note": false, "law": false])
        // The days of halfDays are no keys, but chosen like words.
        #expect(Set(chapters.keys).subtracting([Self.common, "halfDays"]) == Set(ProfileFormat.sections.map(\.name)))
        for section in ProfileFormat.sections {
            let known = Dictionary(uniqueKeysWithValues: section.keys.map { ($0.name, $0.isRequired) })
            let own = chapters[section.name]?.keys ?? [:]
            let described = Self.rules.contains(section.name) ? own.merging(common) { own, _ in own } : own
            #expect(described == known, "\(section.name)")
        }
    }

    @Test("Every word that can be chosen is explained where its key is")
    func choices() {
        let chapters = chapters
        for section in ProfileFormat.sections {
            for word in section.keys.flatMap(\.words) {
                #expect(chapters[section.name]?.text.contains("`\(word)`") == true, "\(section.name): \(word)")
            }
        }
        for word in Outcome.allCases.map(\.rawValue) + YearlyHalfDay.allCases.map(\.rawValue) + VisitorText.places.map({ "{\($0)}" }) {
            #expect(page.contains("`\(word)`"), "\(word)")
        }
    }

    @Test("What the page says of a category's legal class is what the loader asks")
    func categories() throws {
        let text = try #require(chapters["grounds"]?.text)
        for category in ContentCategory.allCases {
            let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| `\(category.rawValue)` |") })
            let kinds = row.split(separator: "|").map { String($0) }[2].split(separator: "`").compactMap { GroundKind(rawValue: String($0)) }
            #expect(Set(kinds) == category.lawfulKinds, "\(category.rawValue)")
        }
    }

    @Test("Every key that is described has an effect: a profile that uses them all says so in the guideline")
    func everyKeyIsRead() throws {
        let guideline = try Guideline.load(path: Corpus.path("right-everything.yaml"))
        let json = try guideline.json()
        let marks = Set(EveryKey.text.matches(of: /värde-\d+/).map { String($0.output) })
        #expect(marks.count == 127)
        #expect(marks.filter { !json.contains("\"\($0)\"") }.sorted() == [])
        #expect(guideline.calendar.timeZone.identifier == "Europe/Helsinki")
        #expect(guideline.calendar.holidays == .none)
        #expect(guideline.calendar.closed.count == 1 && guideline.calendar.open.count == 1)
        #expect(guideline.calendar.halfDays.count == 1)
        #expect(guideline.calendar.hours.count == 7)
    }

    @Test("The example of a calendar in the reference is right")
    func example() throws {
        let block = try #require(page.components(separatedBy: "```yaml\n").dropFirst().first?.components(separatedBy: "```").first)
        let lines = block.split(separator: "\n").dropFirst(2).map { $0.dropFirst(2) }.joined(separator: "\n")
        let calendar = try WorkingCalendar.load(yaml: lines.utf8, file: "exempel")
        #expect(calendar.hours[.friday]?.map(\.description) == ["08:00-15:00"])
    }
}
