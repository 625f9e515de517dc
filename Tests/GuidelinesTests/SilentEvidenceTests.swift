import Testing

@testable import Guidelines

@Suite("What is kept where a guideline says nothing about evidence")
struct SilentEvidenceTests {
    @Test("OSB-29: images of child abuse are not kept, and everything else is")
    func noImages() throws {
        let osby = try GuidelineLibrary.shipped.guideline("osby")
        let kept = Dictionary(grouping: osby.grounds, by: \.evidence).mapValues { Set($0.map(\.id)) }
        #expect(kept[.withoutMedia] == ["barnpornografi"])
        #expect(kept[EvidenceRule.none] == nil)
        #expect(osby.grounds.allSatisfy { !$0.isEvidenceAsked })
    }
}
