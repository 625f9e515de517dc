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

    /// The keys of each block's table, with whether they must be there.
    private var described: [String: [String: Bool]] {
        var blocks: [String: [String: Bool]] = [:]
        var block: String?
        for line in page.split(separator: "\n") {
            if line.hasPrefix("#") {
                block = line.contains("Överst i filen") ? "" : line.contains("`") ? String(line.split(separator: "`")[1]) : nil
            } else if let block, line.hasPrefix("| `") {
                let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
                guard cells.count > 2, cells[1] == "ja" || cells[1] == "nej" else { continue }
                blocks[block, default: [:]][cells[0].replacingOccurrences(of: "`", with: "")] = cells[1] == "ja"
            }
        }
        return blocks
    }

    @Test("Every key that the loader knows is described, and every described key is known")
    func keys() {
        let known = Dictionary(uniqueKeysWithValues: ProfileFormat.sections.map { section in
            (section.name, Dictionary(uniqueKeysWithValues: section.keys.map { ($0.name, $0.isRequired) }))
        })
        #expect(Set(described.keys) == Set(known.keys))
        for (section, keys) in known { #expect(described[section] == keys, "\(section)") }
    }

    @Test("Every word that can be chosen is described")
    func choices() {
        let words = Strength.allCases.map(\.rawValue) + GroundKind.allCases.map(\.rawValue)
            + GroundAction.allCases.map(\.rawValue) + EvidenceRule.allCases.map(\.rawValue)
            + Outcome.allCases.map(\.rawValue) + SignatureRule.Part.allCases.map(\.rawValue)
            + GuidanceText.Place.allCases.map(\.rawValue) + Duty.LimitSource.allCases.map(\.rawValue)
            + GuidelineDocument.Status.allCases.map(\.rawValue) + YearlyHalfDay.allCases.map(\.rawValue)
            + VisitorText.places.map { "{\($0)}" }
        for word in words { #expect(page.contains("`\(word)`"), "\(word)") }
    }

    @Test("Every key that is described has an effect: a profile that uses them all says so in the guideline")
    func everyKeyIsRead() throws {
        let guideline = try Guideline.load(path: Corpus.path("right-everything.yaml"))
        let text = String(decoding: Corpus.bytes("right-everything.yaml"), as: UTF8.self)
        for section in ProfileFormat.sections {
            for key in section.keys { #expect(text.contains("\(key.name):"), "\(section.name).\(key.name) is not tried") }
        }
        let json = try guideline.json()
        let lost = (1...30).filter { !text.contains("värde-\($0)") || !json.contains("\"värde-\($0)\"") }
        #expect(lost == [])
        #expect(guideline.calendar.timeZone.identifier == "Europe/Helsinki")
        #expect(guideline.calendar.holidays == .none)
        #expect(guideline.calendar.closed.count == 1 && guideline.calendar.open.count == 1)
        #expect(guideline.calendar.halfDays.count == 1)
        #expect(guideline.calendar.hours.count == 7)
        #expect(!guideline.reply.coversEverything && guideline.reply.limitSetBy == .municipality)
        #expect(guideline.signature.mayBeLeftOut == [.unit])
        let ground = try #require(guideline.grounds.first)
        #expect(ground.policeReport && ground.register && ground.notifyAuthor && ground.replyForbidden)
        #expect(ground.limit == .staffedMinutes(17) && ground.evidence == .withoutMedia)
        #expect(guideline.outcome(.answered)?.needsReason == true)
    }

    @Test("The example of a calendar in the reference is right")
    func example() throws {
        let block = try #require(page.components(separatedBy: "```yaml\n").dropFirst().first?.components(separatedBy: "```").first)
        let lines = block.split(separator: "\n").dropFirst(2).map { $0.dropFirst(2) }.joined(separator: "\n")
        let calendar = try WorkingCalendar.load(yaml: lines.utf8, file: "exempel")
        #expect(calendar.hours[.friday]?.map(\.description) == ["08:00-15:00"])
    }
}
