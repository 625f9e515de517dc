import Guidelines
import Moderation
import Testing

@Suite("What people are asked to do after a removal")
struct NextStepTests {
    @Test(
        "HBG-8.20, HBG-8.22, HBG-6.7, LUD-53, OSB-48, GOT-20, KUN-31: each step names the clause that asks for it",
        arguments: [
            ("hallsberg", "olaga-hot", [(NextStep.Kind.policeReport, "HBG-8.20"), (.register, "HBG-8.22"), (.notifyAuthor, "HBG-6.7")]),
            ("hallsberg", "upphovsratt", [(.notifyAuthor, "HBG-6.7")]), ("ludvika", "olaga-hot", [(.publicRecord, "LUD-53")]),
            ("osby", "olaga-hot", []), ("osby", "sekretess", [(.register, "OSB-48")]),
            ("gotland", "olaga-hot", [(.register, "GOT-20")]), ("gotland", "reklam", []),
            ("kungalv", "olaga-hot", [(.keep, "KUN-31")]),
        ])
    func steps(id: String, ground: String, expected: [(NextStep.Kind, String)]) throws {
        let guideline = try GuidelineLibrary.shipped.guideline(id)
        let found = NextStep.steps(after: try #require(guideline.ground(ground), "\(id) has no \(ground)"), by: guideline)
        #expect(found.map(\.kind) == expected.map(\.0), "\(id) \(ground)")
        #expect(found.map { $0.clauses.first?.text } == expected.map(\.1), "\(id) \(ground)")
    }

    @Test("LUD-53: what the guideline leaves out and the law asks for is told with the step")
    func note() throws {
        let guideline = try GuidelineLibrary.shipped.guideline("ludvika")
        let steps = NextStep.steps(after: try #require(guideline.removalGrounds.first), by: guideline)
        #expect(steps.first?.note?.law?.contains("5 kap. 1 § offentlighets- och sekretesslagen (2009:400)") == true)
    }
}
