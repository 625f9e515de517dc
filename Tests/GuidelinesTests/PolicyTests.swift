import Testing

@testable import Guidelines

@Suite("The laws and documents that a guideline names")
struct PolicyTests {
    @Test("HBG-11.3 every law that a shipped guideline names leads to where it can be read", arguments: GuidelineLibrary.shipped.ids)
    func laws(guideline: String) throws {
        for law in try GuidelineLibrary.shipped.guideline(guideline).policies where law.kind == .law {
            let place = try #require(law.place, "\(guideline): \(law.id)")
            #expect(place.hasPrefix("https://rkrattsbaser.gov.se/sfst?bet=") || place.hasPrefix("https://eur-lex.europa.eu/eli/"))
        }
    }

    @Test(
        "an act's number leads to the legal database, and no other number does",
        arguments: [
            ("2017:900", "2017:900"), ("lagen (1998:112) om ansvar", "1998:112"), ("1998:1", "1998:1"), ("KS 2019-900", nil),
            ("2016/679", nil), ("kl. 12:30", nil), ("12017:900", nil), ("2017:90000", nil), ("", nil),
        ] as [(String, String?)])
    func statutes(reference: String, number: String?) {
        #expect(Policy.statute(in: reference) == number.map { "https://rkrattsbaser.gov.se/sfst?bet=\($0)" })
    }

    @Test("a guideline's own link goes before the legal database, and a document that is no law is not looked for there")
    func ownLink() {
        func policy(_ kind: Policy.Kind, link: String?) -> Policy {
            Policy(id: "x", name: "X", kind: kind, reference: "2017:900", replacedBy: nil, link: link, clauses: [], note: nil)
        }
        #expect(policy(.law, link: "https://www.hallsberg.se/x").place == "https://www.hallsberg.se/x")
        #expect(policy(.policy, link: nil).place == nil)
    }
}
