import Guidelines
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

@Suite("The guideline's pages")
struct GuidelinePageTests {
    static let guidelines = ["hallsberg", "ludvika", "osby", "gotland", "kungalv"]

    @Test("HBG-0.1 LUD-1 OSB-1 GOT-1 KUN-1 every clause of all five can be read by anyone, at its own anchor, with what carries it", arguments: guidelines)
    func reading(id: String) async throws {
        let guideline = try GuidelineLibrary.shipped.guideline(id)
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                #expect(try await browser.get("/riktlinjer").html.contains("href=\"/riktlinjer/\(id)\""))
                let page = try await browser.get("/riktlinjer/\(id)")
                #expect(page.status == 200)
                for clause in guideline.clauses {
                    #expect(page.html.contains("id=\"\(clause.id)\""), "\(clause.id)")
                    #expect(page.html.contains(">\(HTMLText().escapeText(clause.summary))<"), "\(clause.id)")
                }
                let notes = Set(guideline.clauses.compactMap(\.note))
                for note in notes { #expect(page.html.contains(HTMLText().escapeText(note.text)), "\(note.text)") }
                #expect(page.html.matches(of: #/<article class="clause"/#).count == guideline.clauses.count)
                let musts = try await browser.get("/riktlinjer/\(id)?styrka=ska")
                #expect(musts.html.matches(of: #/<article class="clause"/#).count == guideline.clauses.count { $0.strength == .must })
                #expect(try await browser.get("/riktlinjer/\(id)?version=99").status == 404)
            }
        }
    }

    @Test("any two are compared topic by topic, and narrowed to a verdict")
    func comparing() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                for left in Self.guidelines {
                    for right in Self.guidelines where left != right {
                        let page = try await browser.get("/riktlinjer/jamforelse?a=\(left)&b=\(right)")
                        #expect(page.status == 200 && page.html.contains("Svarstid"), "\(left) \(right)")
                    }
                }
                let stricter = try await browser.get("/riktlinjer/jamforelse?a=hallsberg&b=ludvika&utfall=strangare")
                #expect(stricter.html.contains("compared-stricter") && !stricter.html.contains("compared-looser"))
                #expect(try await browser.get("/riktlinjer/jamforelse?a=hallsberg&b=nora").status == 404)
            }
        }
    }

    @Test("coverage is shown clause by clause, and the guideline can be had as a catalogue for other programs")
    func coverageAndExport() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                for id in Self.guidelines {
                    let page = try await browser.get("/riktlinjer/\(id)/tackning")
                    #expect(page.status == 200 && page.html.contains("/riktlinjer/\(id)#"))
                    let file = try await browser.get("/riktlinjer/\(id)/oscal")
                    #expect(file.status == 200 && file.html.contains("\"catalog\""))
                    #expect(file.headers[.contentDisposition]?.contains("\(id)-1.oscal.json") == true)
                }
                #expect(try await browser.get("/riktlinjer/nora/tackning").status == 404)
                #expect(try await browser.get("/riktlinjer/nora/oscal").status == 404)
            }
        }
    }

    @Test("a profile's mistakes are told with their lines, and a right one is adopted by those who may")
    func checkingAndAdopting() async throws {
        let source = try GuidelineLibrary.shipped.source("hallsberg")
        let newer = source.replacing("\nversion: 1\n", with: "\nversion: 2\n")
            .replacing("owner: Kommunikationsavdelningen", with: "owner: Kommunikationsenheten")
        #expect(newer != source)
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                #expect(try await browser.get("/riktlinjer/granskning").status == 303, "one signs in first")
                try await browser.signIn("coordinator")
                try await browser.get("/riktlinjer/granskning")
                try await browser.post("/riktlinjer/granskning", ["profil": "format: 1\nid: x\n<b>: y\n"])
                #expect(browser.page.status == 422 && browser.page.html.contains("Rad 3") && !browser.page.html.contains("<b>:"))
                try await browser.post("/riktlinjer/granskning", ["profil": source])
                #expect(browser.page.status == 200 && browser.page.html.contains("Skriv version: 2 i profilen"))
                try await browser.post("/riktlinjer/granskning", ["profil": newer])
                #expect(browser.page.html.contains("Inga fel") && browser.page.html.contains("/riktlinjer/granskning/beslut"))
                let adoption = ["profil": newer, "sedd": "1", "beslut": "KS § 112", "beslutsdag": "2026-03-27"]
                try await browser.post("/riktlinjer/granskning/beslut", adoption)
                #expect(browser.page.status == 303 && browser.location == "/riktlinjer/hallsberg")
                let page = try await browser.get("/riktlinjer/hallsberg")
                #expect(page.html.contains("KS § 112") && page.html.contains("?version=1"))
                #expect(try await browser.get("/riktlinjer/hallsberg?version=1").html.contains("gäller inte längre"))
                try await browser.get("/riktlinjer/granskning")
                try await browser.post("/riktlinjer/granskning/beslut", adoption)
                #expect(browser.page.status == 422 && browser.page.html.contains("antogs medan du höll på"))
                let editor = Browser(client)
                try await editor.signIn("editor")
                try await editor.get("/riktlinjer/granskning")
                try await editor.post("/riktlinjer/granskning/beslut", adoption)
                #expect(editor.page.status == 403)
            }
        }
    }

    @Test("OSB-23 a reply may go without the signature that Osby only says it should have, with the reason kept; HBG-8.9 never in Hallsberg")
    func unsigned() async throws {
        for (id, offered) in [("osby", true), ("hallsberg", false)] {
            try await withWebHouse(guideline: id) { made in
                try await made.site.application().test(.router) { client in
                    let browser = Browser(client)
                    try await browser.signIn("editor")
                    let item = "/inkorg/\(made.question)"
                    let page = try await browser.get(item)
                    #expect(page.html.contains("name=\"osignerad\"") == offered)
                    let form = [
                        "svar": "Hålet lagas.", "blankett": page.field("blankett"), "lydelse": page.field("lydelse"),
                        "osignerad": "ja", "osignerad-skal": "Bara en rad.",
                    ]
                    try await browser.post("\(item)/svar", form)
                    #expect(browser.page.status == (offered ? 303 : 422))
                    if offered { #expect(try await browser.get(item).html.contains("Bara en rad.")) }
                }
            }
        }
    }

    @Test("LUD-18 political debate stays and is referred to the parties in Ludvika; KUN-38 is offered, with judgement, in Kungälv")
    func politics() async throws {
        for (id, refers, offers) in [("ludvika", true, false), ("kungalv", false, true)] {
            try await withWebHouse(guideline: id) { made in
                try await made.site.application().test(.router) { client in
                    let browser = Browser(client)
                    try await browser.signIn("editor")
                    let item = "/inkorg/\(made.question)"
                    #expect(try await browser.get(item).html.contains("Hänvisa vidare") == refers)
                    let removal = try await browser.get("\(item)/borttagning")
                    #expect(removal.html.contains("Får tas bort efter en bedömning") == offers)
                    #expect(!removal.html.contains("value=\"politisk-debatt\""))
                }
            }
        }
    }
}
