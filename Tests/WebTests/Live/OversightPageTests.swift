import Guidelines
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

@Suite("Oversight: findings, links, reviews and closing on pages")
struct OversightPageTests {
    private static let channel = "/tillsyn/kanaler/hallsbergs-kommun"

    @Test("HBG-4.8 who may see how channels are kept, and who may close them")
    func rights() async throws {
        let table: [(name: String, board: Int, channel: Int, closing: Int)] = [
            ("coordinator", 200, 200, 200), ("manager", 200, 200, 200), ("editor", 200, 200, 403), ("deputy", 200, 200, 403),
            ("registrar", 403, 403, 403), ("archivist", 403, 403, 403), ("custodian", 403, 404, 404), ("ingen", 403, 404, 404),
        ]
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                for row in table {
                    let browser = Browser(client)
                    try await browser.signIn(row.name)
                    #expect(try await browser.get("/tillsyn").status == row.board, "\(row.name)")
                    #expect(try await browser.get(Self.channel).status == row.channel, "\(row.name)")
                    #expect(try await browser.get("\(Self.channel)/avslut").status == row.closing, "\(row.name)")
                }
                let stranger = Browser(client)
                #expect(try await stranger.get("/tillsyn").status == 303)
            }
        }
    }

    @Test("HBG-12.9 HBG-5.3 each finding stands with its clause and its next step, and a should is left with a reason")
    func findings() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let board = try await browser.get("/tillsyn")
                #expect(board.html.contains("Ingen är ansvarig för kanalen.") && !board.html.contains("Långängskolan"))
                #expect(board.html.contains("HBG-5.3") && board.html.contains("Avsluta kanalen") == false)
                #expect(try await browser.get("/tillsyn?visa=slag").html.contains("Ingen dag för utvärdering"))
                let csrf = try await browser.get(Self.channel).field("csrf")
                let refused = try await browser.post("\(Self.channel)/skal", ["slag": "evaluationUndated", "brist": "evaluationUndated-", "skal": "x"], csrf: csrf)
                #expect(refused.status == 422 && refused.html.contains("<a href=\"#skal-evaluationUndated-\">"))
                let must = try await browser.post("\(Self.channel)/skal", ["slag": "noResponsible", "brist": "noResponsible-", "skal": "Vi är få."], csrf: csrf)
                #expect(must.status == 422)
                let left = try await browser.post("\(Self.channel)/skal", ["slag": "evaluationUndated", "brist": "evaluationUndated-", "skal": "Läggs ner i vår."], csrf: csrf)
                #expect(left.status == 303)
                #expect(try await browser.get(Self.channel).html.contains("Läggs ner i vår."))
            }
        }
    }

    @Test("OSB-39 that an activity plan is handed in is a choice only where the guideline has one", arguments: GuidelineLibrary.shipped.ids)
    func plan(_ guideline: String) async throws {
        try await withWebHouse(guideline: guideline) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let page = try await browser.get(Self.channel)
                #expect(page.status == 200 && page.html.contains("value=\"evaluation\""))
                #expect(page.html.contains("value=\"activityPlan\"") == (guideline == "osby"))
            }
        }
    }

    @Test("HBG-4.13 links are looked at, noted by hand, and the list is named by a coordinator alone")
    func links() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let csrf = try await browser.get(Self.channel).field("csrf")
                #expect(try await browser.post("\(Self.channel)/lankar", csrf: csrf).status == 303)
                #expect(try await browser.get(Self.channel).html.contains("Sidan kunde inte ses."))
                #expect(try await browser.post("\(Self.channel)/lankar", ["riktning": "toWebsite", "finns": "ja"], csrf: csrf).status == 303)
                #expect(try await browser.get(Self.channel).html.contains("Länken finns."))
                #expect(try await browser.post("/tillsyn/webbplats", ["adress": "https://www.exempel.se/"], csrf: csrf).status == 403)
                #expect(try await browser.post("\(Self.channel)/oversyn", ["slag": "evaluation", "dag": "2026-01-02"], csrf: csrf).status == 303)
                #expect(try await browser.post("\(Self.channel)/oversyn", ["slag": "evaluation", "dag": "i går"], csrf: csrf).status == 422)
                #expect(try await browser.post("\(Self.channel)/konto", ["del": "accountID", "nytt": "4711"], csrf: csrf).status == 303)
                #expect(try await browser.get(Self.channel).html.contains("är nu 4711"))
            }
        }
    }

    @Test("HBG-4.8 HBG-4.15 a closing goes step by step, is given up, and lists those who wait for an answer")
    func closing() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("manager")
                let path = "\(Self.channel)/avslut"
                #expect(try await browser.get(path).html.contains("väntar på svar"))
                let csrf = browser.page.field("csrf")
                #expect(try await browser.post(path, ["orsak": "notToBeUsed", "skal": ""], csrf: csrf).status == 422)
                #expect(try await browser.post(path, ["orsak": "notToBeUsed", "skal": "Den används inte."], csrf: csrf).status == 303)
                _ = try await browser.get(path)
                let early = try await browser.post("\(path)/steg", ["steg": "accountEnded", "dag": "2026-01-02", "anteckning": "Borta"], csrf: csrf)
                #expect(early.status == 422 && early.html.contains("Några steg är kvar"))
                let empty = try await browser.post("\(path)/steg", ["steg": "capture", "dag": "2026-01-02", "anteckning": "Startsidan"], csrf: csrf)
                #expect(empty.status == 422 && empty.html.contains("Startsidan"))
                let digest = String(repeating: "a1", count: 32)
                #expect(try await browser.post("\(path)/steg", ["steg": "capture", "dag": "2026-01-02", "anteckning": "Startsidan", "kontrollsumma": digest], csrf: csrf).status == 303)
                #expect(try await browser.get("\(path)/kopia").html.contains("sha256:a1a1"))
                #expect(try await browser.post("\(path)/beslut", ["beslut": "avsluta"], csrf: csrf).status == 422)
                _ = try await browser.get(path)
                #expect(try await browser.post("\(path)/beslut", ["beslut": "stall-in", "skal": "Den ska vara kvar."], csrf: csrf).status == 303)
                #expect(try await browser.get(path).html.contains("Den ska vara kvar."))
            }
        }
    }
}
