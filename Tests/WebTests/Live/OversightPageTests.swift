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
            ("registrar", 403, 403, 403), ("archivist", 403, 403, 403), ("custodian", 403, 403, 403), ("ingen", 403, 404, 404),
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

    @Test("HBG-5.3 HBG-4.3 an evaluation asks for the next, a review for the last post, and a wrong day is told at its field")
    func checks() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let (editor, coordinator) = (Browser(client), Browser(client))
                try await editor.signIn("editor")
                try await coordinator.signIn("coordinator")
                let csrf = try await editor.get(Self.channel).field("csrf")
                #expect(editor.page.html.contains("enligt plattformen") && editor.page.html.contains("Lämna tomt om du inte har tittat.") && editor.page.html.contains("skriv dagen då kanalen öppnades: "))
                let today = "2026-03-27"
                let wrong = ["slag": "evaluation", "dag": "1999-01-01", "senast": "2999-01-01", "nasta": "2020-01-01"]
                let refused = try await editor.post("\(Self.channel)/oversyn", wrong, csrf: csrf)
                #expect(refused.status == 422)
                for (field, words) in [("dag", "kanalen öppnades"), ("senast", "året stämmer inte"), ("nasta", "dagen har redan kommit")] {
                    #expect(refused.html.contains("<a href=\"#\(field)\">") && refused.html.contains(words), "\(field)")
                }
                #expect(refused.html.contains("value=\"2020-01-01\""))
                let noted = ["slag": "evaluation", "dag": today, "senast": today, "nasta": "2999-01-01"]
                #expect(try await editor.post("\(Self.channel)/oversyn", noted, csrf: csrf).status == 422)
                let right = noted.merging(["nasta": "2090-01-02"]) { $1 }
                let proposed = try await editor.post("\(Self.channel)/oversyn", right, csrf: csrf)
                #expect(proposed.status == 303)
                #expect(try await editor.get(Self.channel).html.contains("enligt den som tittade"))
                let token = try await coordinator.get(Self.channel).field("csrf")
                #expect(try await coordinator.get("/register/kanaler/hallsbergs-kommun").html.contains("2 januari 2090") == false)
                #expect(try await coordinator.post("\(Self.channel)/oversyn", right, csrf: token).status == 303)
                #expect(try await coordinator.get("/register/kanaler/hallsbergs-kommun").html.contains("2 januari 2090"))
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
                let madeUp = ["steg": "capture", "dag": "2026-01-02", "anteckning": "Startsidan", "kontrollsumma": String(repeating: "a1", count: 32)]
                #expect(try await browser.post("\(path)/steg", madeUp, csrf: csrf).status == 422)
                let digest = "8ea20d7601daf25b24d209d4e06f5b890a6e6f7071c4806b631cbc9f8a2b3ec4"
                #expect(try await browser.post("\(path)/steg", ["steg": "capture", "dag": "2026-01-02", "anteckning": "Startsidan", "kontrollsumma": digest], csrf: csrf).status == 303)
                #expect(try await browser.get("\(path)/kopia").html.contains("sha256:\(digest)"))
                #expect(try await browser.post("\(path)/beslut", ["beslut": "avsluta"], csrf: csrf).status == 422)
                _ = try await browser.get(path)
                #expect(try await browser.post("\(path)/beslut", ["beslut": "stall-in", "skal": "Den ska vara kvar."], csrf: csrf).status == 303)
                #expect(try await browser.get(path).html.contains("Den ska vara kvar."))
            }
        }
    }

    @Test("KUN-60 an account that may be somebody else's is led on from, and the public is warned until it is back")
    func takeover() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let (editor, coordinator, public_) = (Browser(client), Browser(client), Browser(client))
                try await editor.signIn("editor")
                try await coordinator.signIn("coordinator")
                let asked = "/officiell?konto=https%3A%2F%2Fblogg.example.se%2Fhallsbergs-kommun"
                #expect(try await public_.get(asked).html.contains("Ja, kontot är officiellt"))
                let csrf = try await editor.get(Self.channel).field("csrf")
                _ = try await editor.post("\(Self.channel)/konto", ["del": "accountID", "nytt": "4711"], csrf: csrf)
                let change = try await editor.get(Self.channel).field("andring")
                #expect(try await editor.post("\(Self.channel)/konto", ["andring": change, "beslut": "nej"], csrf: csrf).status == 303)
                let page = try await editor.get(Self.channel).html
                #expect(page.contains("id=\"kapat\"") && page.contains("Anmäl till plattformen") && page.contains("bekräftar den som är samordnare eller administratör"))
                #expect(!page.contains("value=\"tillbaka\"") && !page.contains("value=\"kapat\""))
                #expect(try await editor.get("/tillsyn?visa=slag").html.contains("Kontot kan vara kapat"))
                let warned = try await public_.get(asked).html
                #expect(warned.contains("Se upp, kontot kan vara kapat") && !warned.contains("Ja, kontot är officiellt"))
                #expect(try await public_.get("/kanaler/hallsbergs-kommun").html.contains("Någon annan kan ha tagit över kontot"))
                #expect(try await editor.post("\(Self.channel)/konto", ["beslut": "tillbaka", "skal": "Vi bytte lösenord."], csrf: csrf).status == 403)
                let token = try await coordinator.get(Self.channel).field("csrf")
                #expect(try await coordinator.post("\(Self.channel)/konto", ["beslut": "tillbaka", "skal": ""], csrf: token).status == 422)
                #expect(try await coordinator.post("\(Self.channel)/konto", ["beslut": "tillbaka", "skal": "Vi bytte lösenord."], csrf: token).status == 303)
                #expect(try await public_.get(asked).html.contains("Ja, kontot är officiellt"))
            }
        }
    }

    @Test("HBG-6.5 a report that waits stands on its channel and, where it lies on none, first of all for the coordinator and the administrator")
    func reports() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let public_ = Browser(client)
                for channel in ["hallsbergs-kommun", ""] {
                    let form = ["kanal": channel, "lank": "https://www.facebook.com/exempel/posts/\(channel.count)", "text": "Det står ett hot."]
                    #expect(try await public_.post("/anmal", form).status == 303, "\(channel)")
                }
                for (name, seesCommon) in [("editor", false), ("coordinator", true), ("administrator", true)] {
                    let browser = Browser(client)
                    try await browser.signIn(name)
                    let board = try await browser.get("/tillsyn")
                    #expect(board.status == 200 && board.html.contains("Gemensamt för alla kanaler") == seesCommon, "\(name)")
                    #expect(board.html.contains("En anmälan från allmänheten väntar som inte gäller någon öppen kanal.") == seesCommon, "\(name)")
                    let own = board.html.contains("<a href=\"/anmalningar\">Till anmälningarna</a>")
                    #expect(own == (name != "administrator"), "\(name)")
                    #expect(board.html.contains("Det ordnar den som är samordnare.") == (name == "administrator"), "\(name)")
                    #expect(board.html.contains("En anmälan från allmänheten väntar.") == (name != "administrator"), "\(name)")
                }
            }
        }
    }

    @Test("HBG-4.8 HBG-5.3 what takes a right is shown to whoever has it, and who has it to the others")
    func shown() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                for (name, mayClose) in [("editor", false), ("deputy", false), ("manager", true), ("coordinator", true)] {
                    let browser = Browser(client)
                    try await browser.signIn(name)
                    let page = try await browser.get(Self.channel).html
                    #expect(page.contains("href=\"\(Self.channel)/avslut\"") == mayClose, "\(name)")
                    #expect(page.contains("Kanalen avslutas av den som är samordnare eller chef.") == !mayClose, "\(name)")
                    #expect(page.contains("value=\"review\"") == mayClose && page.contains("value=\"evaluation\""), "\(name)")
                    #expect(page.contains("Att kanalen behövs bekräftar den ansvariga") == !mayClose, "\(name)")
                    #expect(!page.contains("value=\"activityPlan\""), "Hallsberg has no plans")
                }
            }
        }
    }
}
