import Foundation
import Testing
import Wording

@testable import Guidelines

@Suite("What guideline list, show and check print")
struct ReportTests {
    let library = GuidelineLibrary.shipped

    @Test("HBG-8.3: show tells the limit, its reading and its note")
    func show() throws {
        let text = try library.guideline("hallsberg").plainText(in: .sv)
        #expect(text.contains("Svar: ska, 1 arbetsdag, till samma klockslag (HBG-8.3, "))
        #expect(text.contains("kan läsas på tre sätt"))
        #expect(text.contains("Bevakning: mån–fre 08:00-17:00 (HBG-8.1)"))
        #expect(text.contains("Underskrift: förnamn, titel, enhet (får utelämnas) (HBG-8.9)"))
        #expect(text.contains("HBG-12.2 [ska] Checklistan frågar varför mediet ska användas. → startForm"))
    }

    @Test("show in English keeps the municipality's own words")
    func english() throws {
        let text = try library.guideline("hallsberg").plainText(in: .en)
        #expect(text.contains("Answers: must, 1 working day, to the same time of day (HBG-8.3, "))
        #expect(text.contains("olaga-hot: Olaga hot – obvious crime; is removed, kept first, reported to the police"))
    }

    @Test("JSON holds every clause with what carries it")
    func json() throws {
        let json = try library.guideline("hallsberg").json()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let clauses = try #require(object["clauses"] as? [[String: Any]])
        #expect(clauses.count == 128)
        let signature = try #require(clauses.first { $0["id"] as? String == "HBG-8.9" })
        let carriers = try #require(signature["carriedBy"] as? [[String: String]])
        #expect(carriers.first == ["key": "signature", "kind": "rule", "path": "signature"])
        #expect((object["reply"] as? [String: Any])?["limit"] as? String == "1d")
    }

    @Test("list tells name, municipality, version and number of clauses")
    func list() throws {
        let lines = try library.plainText(in: .sv).split(separator: "\n")
        #expect(lines.contains("hallsberg\tHallsbergs kommun\tversion 1, beslutad 2018-10-30, 128 punkter"))
        #expect(try library.json().contains(#""id" : "hallsberg""#))
    }

    @Test("check tells that all is well, or every mistake on a line of its own")
    func check() throws {
        let right = GuidelineCheck(path: Corpus.path("right-osby.yaml"))
        #expect(right.plainText(in: .sv).hasPrefix("right-osby.yaml: inga fel. Osby kommun, 8 punkter.\nRiktlinjen säger inget om: "))
        let unjudged = try Self.checked(TestProfile.and(
            "startForm:\n  kind: notice\n  clauses: PRO-1\n  questions:\n    - {id: a, question: V?, clauses: PRO-2, answer: yesNo}\n"))
        #expect(unjudged.plainText(in: .sv).contains("inte vilket svar som gäller för frågorna a i startForm"))
        #expect(try unjudged.json(in: .sv).contains(#""unjudged" : [\n    "a"\n  ]"#.replacing(#"\n"#, with: "\n")))
        let wrong = GuidelineCheck(path: Corpus.path("cycle.yaml"))
        #expect(wrong.plainText(in: .sv).hasPrefix("cycle.yaml:1: "))
        #expect(try wrong.json(in: .en).contains(#""valid" : false"#))
    }

    /// What is said of a profile that somebody has written to a file.
    private static func checked(_ profile: String) throws -> GuidelineCheck {
        let file = FileManager.default.temporaryDirectory.appending(path: "kanalvakt-\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(profile.utf8).write(to: file)
        return GuidelineCheck(path: file.path)
    }

    @Test("A guideline that is not there is told with those that are")
    func unknown() {
        #expect(throws: UnknownGuideline(id: "../hallsberg", known: library.ids)) { try library.guideline("../hallsberg") }
        let sentence = UnknownGuideline(id: "x", known: ["hallsberg"]).sentence(in: .sv)
        #expect(sentence == "Riktlinjen ”x” finns inte här; välj någon av hallsberg, eller ange en fil.")
    }

    @Test("Every shipped profile is right")
    func shipped() throws {
        #expect(try !library.all().isEmpty)
    }
}
