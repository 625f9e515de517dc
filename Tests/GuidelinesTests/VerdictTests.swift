import Foundation
import Testing

@testable import Guidelines

@Suite("How one municipality stands to another")
struct VerdictTests {
    private func verdict(_ topic: Topic, _ left: String, _ right: String) throws -> Verdict {
        let (left, right) = try (GuidelineLibrary.shipped.guideline(left), GuidelineLibrary.shipped.guideline(right))
        return Verdict(left.position(on: topic), right.position(on: topic))
    }

    @Test("HBG-8.21, LUD-51: quickly and promptly, without a number, are equal")
    func equal() throws {
        #expect(try verdict(.removalTime, "hallsberg", "ludvika") == .equal)
        #expect(try verdict(.websiteFirst, "osby", "kungalv") == .equal)
    }

    @Test("HBG-12.9, LUD-37: a deputy for everyone is stricter than one for those alone; HBG-8.19, LUD-52: so is evidence of all")
    func stricter() throws {
        #expect(try verdict(.continuity, "hallsberg", "ludvika") == .stricter)
        #expect(try verdict(.continuity, "ludvika", "kungalv") == .stricter)
        #expect(try verdict(.evidence, "hallsberg", "ludvika") == .stricter)
        #expect(try verdict(.register, "ludvika", "gotland") == .stricter)
    }

    @Test("HBG-6.10, LUD-15: the law is looser than consent each time")
    func looser() throws {
        #expect(try verdict(.publishingPeople, "hallsberg", "ludvika") == .looser)
        #expect(try verdict(.graphicProfile, "hallsberg", "ludvika") == .looser)
        #expect(try verdict(.answering, "hallsberg", "gotland") == .looser)
    }

    @Test("HBG-8.30, LUD-18: what is removed in one and referred elsewhere in the other cannot be done in both")
    func referred() throws {
        #expect(try verdict(.politics, "hallsberg", "ludvika") == .conflicting)
    }

    @Test("HBG-8.3, HBG-8.21 Before a version is adopted every value that changes is told, also the municipality's own choices")
    func changes() throws {
        let source = try GuidelineLibrary.shipped.source("hallsberg")
        let next = try Guideline.load(
            yaml: source.replacingOccurrences(of: "\nversion: 1\n", with: "\nversion: 2\n")
                .replacingOccurrences(of: "limit: 240m", with: "limit: 480m"), file: "ny")
        let old = try GuidelineLibrary.shipped.guideline("hallsberg")
        #expect(try GuidelineChanges(from: old, to: next).changes == [
            GuidelineChanges.Change(path: "removal.limit", before: "240m", after: "480m")
        ])
        #expect(try GuidelineChanges(from: old, to: old).changes.isEmpty)
    }

    @Test("HBG-8.20, OSB-14: where one says nothing, the verdict is silence")
    func silent() throws {
        #expect(try verdict(.policeReport, "hallsberg", "ludvika") == .silent)
        #expect(try verdict(.politicians, "osby", "kungalv") == .silent)
        #expect(try verdict(.crisis, "osby", "gotland") == .silent)
    }

    @Test("HBG-10.2, GOT-43: a right against none; HBG-9.14, LUD-8: a plan against each board; OSB-49, KUN-50: each asks for more than the other")
    func conflicting() throws {
        #expect(try verdict(.privateUse, "hallsberg", "gotland") == .conflicting)
        #expect(try verdict(.disposal, "hallsberg", "ludvika") == .conflicting)
        #expect(try verdict(.capture, "osby", "kungalv") == .conflicting)
        #expect(try verdict(.approval, "hallsberg", "gotland") == .conflicting)
    }

    @Test("Every pair: each row has a place, the other way round is the mirror, and each is equal to itself")
    func mirrored() throws {
        let guidelines = try GuidelineLibrary.shipped.all()
        let mirror: [Verdict: Verdict] = [
            .equal: .equal, .stricter: .looser, .looser: .stricter, .silent: .silent, .conflicting: .conflicting,
        ]
        for left in guidelines {
            for right in guidelines {
                let (there, back) = (GuidelineComparison(left, right), GuidelineComparison(right, left))
                #expect(there.rows.map(\.subject) == back.rows.map(\.subject))
                for (row, mirrored) in zip(there.rows, back.rows) {
                    #expect(mirror[row.verdict] == mirrored.verdict, "\(left.id), \(right.id), \(row.subject.name)")
                    #expect((row.verdict == .silent) == (row.left == nil || row.right == nil))
                    if left.id == right.id { #expect(row.verdict == .equal || row.verdict == .silent) }
                }
            }
        }
    }

    @Test("HBG-9.14, LUD-8: compare prints each topic with both answers, how binding they are and where they stand")
    func printed() throws {
        let (hallsberg, ludvika) = try (GuidelineLibrary.shipped.guideline("hallsberg"), GuidelineLibrary.shipped.guideline("ludvika"))
        let comparison = GuidelineComparison(hallsberg, ludvika)
        let text = comparison.plainText(in: .sv)
        #expect(text.hasPrefix("Hallsbergs kommun – Ludvika kommun: lika "))
        #expect(text.contains("Gallring: skiljer sig\n  Hallsbergs kommun: gallring enligt dokumenthanteringsplanen [ska] (HBG-9.14, "))
        #expect(text.contains("\n  Ludvika kommun: varje nämnd beslutar om gallring [ska] (LUD-8, "))
        #expect(text.contains("\n    Att ta bort ett inlägg ur kanalen är inte att gallra det."))
        #expect(comparison.plainText(in: .en).contains("Disposal: conflicting"))
        let object = try #require(JSONSerialization.jsonObject(with: Data(comparison.json(in: .sv).utf8)) as? [String: Any])
        let topics = try #require(object["topics"] as? [[String: Any]])
        #expect(topics.count == comparison.rows.count)
        #expect(topics.first { $0["topic"] as? String == "disposal" }?["verdict"] as? String == "conflicting")
    }
}
