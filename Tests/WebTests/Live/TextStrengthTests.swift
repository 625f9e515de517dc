import Guidelines
import HummingbirdTesting
import Testing

@testable import Web

@Suite("A text is marked as binding as the strongest of its clauses")
struct TextStrengthTests {
    @Test(
        "HBG-5.1, HBG-5.8, KUN-12, KUN-13, KUN-15, KUN-20, LUD-30, OSB-10, GOT-39: no text that holds a must is marked as a may",
        arguments: GuidelineLibrary.shipped.ids)
    func texts(_ id: String) async throws {
        let guideline = try GuidelineLibrary.shipped.guideline(id)
        try await withWebHouse(guideline: id) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let pages: [(path: String, shown: [GuidanceText.Place])] = [
                    ("/vagledning", [.start, .publishing, .personalData, .upkeep]), ("/ansokningar/ny", [.start]),
                    ("/riktlinjer/\(id)", [.guideline]),
                ]
                for page in pages {
                    let html = try await browser.get(page.path).html
                    for text in page.shown.flatMap({ guideline.texts(at: $0) }) {
                        let mark = Self.strongest(text.clauses.compactMap { guideline.clause($0)?.strength })
                        let head = "<span class=\"strength strength-\(mark.rawValue)\">\(Self.words[mark] ?? "")</span><strong>\(text.heading)</strong>"
                        #expect(html.contains(head), "\(page.path): \(text.heading) \(mark)")
                    }
                }
            }
        }
    }

    @Test("HBG-5.5, HBG-4.1: a rule is marked as the clause that sets it, which is what the product acts by")
    func rules() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let html = try await browser.get("/ansokningar/ny").html
                #expect(html.contains("<span class=\"strength strength-may\">får</span><strong>Vem som beslutar</strong>"))
                #expect(html.contains("<span class=\"strength strength-must\">ska</span><strong>Ansvarig</strong>"))
            }
        }
    }

    private static let words: [Strength: String] = [.must: "ska", .should: "bör", .may: "får", .information: "upplyser"]

    private static func strongest(_ strengths: [Strength]) -> Strength {
        for strength in [Strength.must, .should, .may] where strengths.contains(strength) { return strength }
        return .information
    }
}
