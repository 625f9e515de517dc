import Testing

@testable import Guidelines

/// Every clause of the five guidelines by name, so that none can get lost.
@Suite("Every clause of the five guidelines is there")
struct CatalogueTests {
    /// One line for each chapter, one letter for each clause in order: m must, s should, y may, i information.
    static let chapters: [(profile: String, prefix: String, strengths: String)] = [
        ("hallsberg", "HBG-0.", "iiii"),
        ("hallsberg", "HBG-1.", "iis"),
        ("hallsberg", "HBG-2.", "i"),
        ("hallsberg", "HBG-3.", "ymy"),
        ("hallsberg", "HBG-4.", "mmmmmmmmmm mmmmmmimmm mm"),
        ("hallsberg", "HBG-5.", "misiymmmy"),
        ("hallsberg", "HBG-6.", "mmmmmmmmmm mmm"),
        ("hallsberg", "HBG-7.", "mmy"),
        ("hallsberg", "HBG-8.", "mmmmimmmmm mmmmmmmmmm mmmmmmmmmm mmiymm"),
        ("hallsberg", "HBG-9.", "iiiimmmymm mmim"),
        ("hallsberg", "HBG-10.", "yy"),
        ("hallsberg", "HBG-11.", "miii"),
        ("hallsberg", "HBG-12.", "mmmmmmmmmm mmmm"),
        ("ludvika", "LUD-", "imiisymmmm mmmmmmmmmm mmyyymimmm mmmymmmmmm ssmymymims mmmi"),
        ("osby", "OSB-", "iiimimmmmm mmmmsymmmm sismmmmmmm mmmmmsmmmm yiysimmmmm mmi"),
        ("gotland", "GOT-", "iisimiiimi mmsmmmimmm mmmmmmmyms symmmmmmmm myimimm"),
        ("kungalv", "KUN-", "iiiimiimym mmmmmmmmmm mmmmmmmsmm mmmmmmmyyy yymmmmmimm mmmmmmmmmm"),
    ]

    /// The clauses of a profile with their strengths, as the chapters above have them.
    static func expected(_ profile: String) -> [(id: ClauseID, strength: Strength)] {
        let words: [Character: Strength] = ["m": .must, "s": .should, "y": .may, "i": .information]
        return chapters.filter { $0.profile == profile }.flatMap { chapter in
            chapter.strengths.filter { $0 != " " }.enumerated().compactMap { offset, letter in
                guard let id = ClauseID("\(chapter.prefix)\(offset + 1)"), let strength = words[letter] else { return nil }
                return (id, strength)
            }
        }
    }

    static let counts = [("hallsberg", 128), ("ludvika", 54), ("osby", 53), ("gotland", 47), ("kungalv", 60)]

    @Test(
        "HBG-0.1…12.14, LUD-1…54, OSB-1…53, GOT-1…47, KUN-1…60: each clause once, in order, as binding as its words",
        arguments: counts)
    func clauses(profile: String, count: Int) throws {
        let clauses = try GuidelineLibrary.shipped.guideline(profile).clauses
        let expected = Self.expected(profile)
        #expect(expected.count == count)
        #expect(Set(expected.map(\.id)).subtracting(clauses.map(\.id)).sorted() == [], "missing")
        #expect(Set(clauses.map(\.id)).subtracting(expected.map(\.id)).sorted() == [], "made up")
        #expect(clauses.map(\.id) == expected.map(\.id))
        for (clause, wanted) in zip(clauses, expected) { #expect(clause.strength == wanted.strength, "\(clause.id)") }
    }

    @Test("The five are the ones that ship")
    func shipped() {
        #expect(Set(GuidelineLibrary.shipped.ids) == Set(Self.counts.map(\.0)))
    }

    @Test("Each clause says what it says in a sentence of its own, and where it stands", arguments: counts.map(\.0))
    func sentences(profile: String) throws {
        let clauses = try GuidelineLibrary.shipped.guideline(profile).clauses
        #expect(Set(clauses.map(\.summary)).count == clauses.count)
        for clause in clauses {
            let sentences = clause.summary.split(separator: ". ").count
            #expect(clause.summary.hasSuffix(".") && sentences == 1, "\(clause.id): \(clause.summary)")
            #expect((15...240).contains(clause.summary.count) && !clause.section.isEmpty, "\(clause.id)")
        }
    }

    @Test("Each rule that the format has is set by a guideline that ships")
    func rules() throws {
        let set = try Set(Self.counts.flatMap { try GuidelineLibrary.shipped.guideline($0.0).parts.rules.keys })
        #expect(RuleCatalogue.all.map { $0.key }.filter { !set.contains($0) } == [])
    }

    @Test("Each clause is carried by a rule, a text or the document", arguments: counts.map(\.0))
    func carried(profile: String) throws {
        let guideline = try GuidelineLibrary.shipped.guideline(profile)
        let carriers = guideline.carriers
        #expect(guideline.clauses.map(\.id).filter { carriers[$0]?.isEmpty ?? true } == [])
    }
}
