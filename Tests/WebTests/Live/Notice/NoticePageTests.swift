import Guidelines
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

@Suite("The pages of notices, documents and letters")
struct NoticePageTests {
    private static let written = [
        "rubrik": WebHouse.evil, "text": "Läs \(WebHouse.evil)", "dokument": "forvaltningslagen", "roll-responsible": "ja",
        "roll-editor": "ja",
    ]

    @Test("HBG-4.19 a coordinator looks before sending, the editor reads, and the coordinator sees it")
    func sendAndRead() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let sender = Browser(client)
                try await sender.signIn("coordinator")
                try await sender.get("/meddelanden/nytt?dokument=forvaltningslagen")
                #expect(sender.page.html.contains("value=\"forvaltningslagen\" selected"))
                let review = try await sender.post("/meddelanden/nytt", Self.written.merging(["steg": "granska", "blankett": sender.page.field("blankett")]) { $1 })
                #expect(review.status == 200 && review.html.contains("Meddelandet går till 2 personer"))
                #expect(!review.html.contains("<script>alert"))
                let token = review.field("blankett")
                let back = try await sender.post("/meddelanden/nytt", Self.written.merging(["steg": "andra", "blankett": token]) { $1 })
                #expect(back.html.contains("name=\"roll-editor\" value=\"ja\" checked") && !back.html.contains("name=\"roll-deputy\" value=\"ja\" checked"))
                let csrf = back.field("csrf")
                for _ in 0..<2 {
                    try await sender.post("/meddelanden/nytt", Self.written.merging(["steg": "skicka", "blankett": token]) { $1 }, csrf: csrf)
                    #expect(sender.page.status == 303 && sender.location == "/meddelanden/1", "sent twice, it is one")
                }
                #expect(try await sender.get("/meddelanden/1").html.contains("0 av 2 har läst"))

                let reader = Browser(client)
                try await reader.signIn("editor")
                #expect(try await reader.get("/meddelanden").html.contains("Inte läst"))
                let page = try await reader.get("/meddelanden/1")
                #expect(page.status == 200 && !page.html.contains("Så har det tagits emot") && !page.html.contains("<script>alert"))
                try await reader.post("/meddelanden/1/last")
                #expect(reader.location == "/meddelanden/1")
                #expect(try await reader.get("/meddelanden/1").html.contains("Du läste det här"))
                #expect(try await sender.get("/meddelanden").html.contains("1 av 2 har läst"))
                #expect(try await sender.post("/meddelanden/1/paminnelse").status == 303)
                try await sender.get("/meddelanden/1")
                #expect(try await sender.post("/meddelanden/1/paminnelse").html.contains("Det finns ingen att påminna just nu"))
            }
        }
    }

    @Test("a notice may have a box for each of several hundred units, and other forms no more fields than they have use for")
    func manyBoxes() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                try await browser.get("/meddelanden/nytt")
                let token = browser.page.field("csrf")
                let boxes = { (count: Int) in Dictionary(uniqueKeysWithValues: (0..<count).map { ("enhet-\($0)", "ja") }) }
                for (path, count, answer) in [
                    ("/meddelanden/nytt", 500, 422), ("/meddelanden/nytt", 601, 400), ("/styrdokument/nytt", 31, 422), ("/styrdokument/nytt", 33, 400),
                ] {
                    let page = try await browser.post(path, boxes(count), csrf: token)
                    #expect(page.status == answer, "\(count) fields at \(path)")
                }
            }
        }
    }

    @Test("what was written stays when something is wrong")
    func faults() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                try await browser.get("/meddelanden/nytt")
                let empty = try await browser.post("/meddelanden/nytt", ["rubrik": "Ny lag", "text": "", "roll-editor": "ja", "steg": "granska"])
                #expect(empty.status == 422 && empty.html.contains("Text: fältet är tomt") && empty.html.contains("value=\"Ny lag\""))
                let nobody = try await browser.post("/meddelanden/nytt", ["rubrik": "Ny lag", "text": "Läs.", "steg": "granska"])
                #expect(nobody.status == 422 && nobody.html.contains("Ingen får meddelandet"))
                try await browser.get("/styrdokument/nytt")
                let document = try await browser.post("/styrdokument/nytt", ["namn": "Rutin", "sort": "policy", "lank": "javascript:x", "version": "7"])
                #expect(document.status == 422 && document.html.contains("Länk: skriv hela adressen") && document.html.contains("value=\"7\""))
            }
        }
    }

    static let roles: [(name: String, write: Int, readings: Int, letters: Int)] = [
        ("coordinator", 200, 200, 200), ("manager", 403, 200, 403), ("editor", 403, 403, 403), ("deputy", 403, 403, 403),
        ("registrar", 403, 403, 403), ("archivist", 403, 403, 403), ("dataprotectionofficer", 403, 403, 403),
        ("custodian", 403, 403, 403), ("administrator", 403, 200, 200), ("ingen", 403, 403, 403),
    ]

    @Test("each role sees its own pages, and is told which right is missing for the others")
    func rights() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                for role in Self.roles {
                    let browser = Browser(client)
                    try await browser.signIn(role.name)
                    #expect(try await browser.get("/meddelanden").status == 200, "\(role.name)")
                    #expect(try await browser.get("/styrdokument").status == 200, "\(role.name)")
                    for path in ["/meddelanden/nytt", "/styrdokument/nytt", "/styrdokument/forvaltningslagen/version"] {
                        let page = try await browser.get(path)
                        #expect(page.status == role.write, "\(role.name) \(path)")
                        #expect(role.write == 200 || page.html.contains("rätten att skicka meddelanden till ansvariga"), "\(role.name)")
                    }
                    #expect(try await browser.get("/styrdokument/lasning").status == role.readings, "\(role.name)")
                    #expect(try await browser.get("/utskick").status == role.letters, "\(role.name)")
                    #expect(try await browser.get("/meddelanden/1").status == 404, "\(role.name)")
                }
            }
        }
    }

    @Test("HBG-4.6 KUN-59 LUD-15 the library under each guideline: what is replaced says by what, with the notes once", arguments: ["hallsberg", "ludvika", "osby", "gotland", "kungalv"])
    func library(guideline: String) async throws {
        let shipped = try GuidelineLibrary.shipped.guideline(guideline)
        try await withWebHouse(guideline: guideline) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                let page = try await browser.get("/styrdokument")
                for policy in shipped.policies {
                    #expect(page.html.contains("href=\"/styrdokument/\(policy.id)\""), "\(policy.id)")
                    if let heir = policy.replacedBy { #expect(page.html.contains("Ersatt av \(heir)")) }
                    if let note = policy.note { #expect(page.html.ranges(of: ">\(note.text)<").count == 1) }
                }
                let first = try #require(shipped.policies.first { $0.replacedBy == nil })
                if try await browser.get("/styrdokument/\(first.id)").field("lydelse").isEmpty {
                    // What has neither link nor version cannot be read until the coordinator has said which holds.
                    #expect(browser.page.html.contains("Innan dess kan ingen säga att dokumentet är läst."))
                    try await browser.get("/styrdokument/\(first.id)/version")
                    try await browser.post("/styrdokument/\(first.id)/version", ["namn": first.name, "sort": first.kind.rawValue, "version": "antagen 2024", "sedd": "0"])
                    #expect(browser.page.status == 303)
                }
                try await browser.get("/styrdokument/\(first.id)")
                let mark = browser.page.field("lydelse")
                try await browser.post("/styrdokument/\(first.id)/last", ["lydelse": mark])
                #expect(browser.page.status == 303)
                #expect(try await browser.get("/styrdokument/\(first.id)").html.contains("Du läste den här versionen"))
                #expect(try await browser.get("/meddelanden").html.contains("Så sprids nyheter om reglerna") == ["hallsberg", "kungalv"].contains(guideline))
            }
        }
    }

    @Test("a letter without an address waits on its page until somebody has told the person")
    func letters() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                try await browser.get("/meddelanden/nytt")
                let token = browser.page.field("blankett")
                try await browser.post("/meddelanden/nytt", ["rubrik": "Ny lag", "text": "Läs.", "roll-editor": "ja", "steg": "skicka", "blankett": token])
                let page = try await browser.get("/utskick")
                #expect(page.html.contains("Den här servern skickar inga brev") && page.html.contains("Ingen adress"))
                #expect(page.html.contains("Editor Ek") && !page.html.contains("/utskick/1/forsok"))
                let refused = try await browser.post("/utskick/1/forsok")
                #expect(refused.status == 409 && refused.html.contains("har ingen e-postadress"))
                #expect(try await browser.post("/utskick/1/berattat").status == 303)
                #expect(try await browser.get("/utskick?visa=klara").html.contains("Berättat på annat sätt"))
            }
        }
    }
}
