import Applications
import Guidelines
import House
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

@Suite("The pages of an application")
struct ApplicationPageTests {
    @Test("HBG-5.8, HBG-12.1 one short step at a time from an empty form to the register, by forms alone")
    func wholeWay() async throws {
        try await withApplication { visit in
            let (base, editor, coordinator, manager) = (visit.base, visit.editor, visit.coordinator, visit.manager)
            let review = try await visit.fillIn()
            #expect(review.html.contains("Lämna in ansökan") && review.html.contains("Coordinator Ek, som ger råd"))
            try await visit.handIn(review)
            let shown = try await coordinator.get(base)
            #expect(shown.html.contains("#HBG-5.6\"") && shown.html.contains(">Ditt råd<") && !shown.html.contains(">Ditt beslut<"))
            try await visit.adviseFor()
            #expect(try await manager.get("/ansokningar").html.contains("Väntar på dig"))
            let deciding = try await manager.get(base)
            #expect(deciding.html.contains(">Ditt beslut<") && deciding.html.contains("Coordinator Ek tycker att kanalen ska startas"))
            try await manager.post("\(base)/beslut", ["omgang": "1", "beslut": "godkann"])
            #expect(manager.page.status == 303)
            let waiting = try await editor.get(base)
            #expect(waiting.html.contains("Adressen saknas"))
            try await editor.post("\(base)/oppna", ["adress": "inte en adress"])
            #expect(editor.page.status == 422 && editor.page.html.contains("inte en adress"))
            try await editor.post("\(base)/oppna", ["adress": "https://www.facebook.com/biblioteket.hallsberg"])
            #expect(editor.page.status == 303)
            #expect(try await editor.get(base).html.contains("Kanalen finns i registret"))
            #expect(try await editor.get("/?sok=Biblioteket").html.contains("Biblioteket"))
        }
    }

    @Test("GOT-13 the form for the address asks why it is a personal profile, and leads to the field when nothing stands there")
    func profileAfterwards() async throws {
        try await withApplication(guideline: "gotland", decidedBy: .headOfDepartment) { visit in
            let (base, editor, manager) = (visit.base, visit.editor, visit.manager)
            try await visit.handIn(try await visit.fillIn())
            try await manager.get(base)
            try await manager.post("\(base)/beslut", ["omgang": "1", "beslut": "godkann", "utan-rad": "Det behövs inte."])
            #expect(try await editor.get(base).html.contains("name=\"profilskal\""))
            let address = ["adress": "https://www.facebook.com/profile.php?id=100064"]
            try await editor.post("\(base)/oppna", address)
            #expect(editor.page.status == 422 && editor.page.html.contains("href=\"#profilskal\"") && editor.page.html.contains("#GOT-13\""))
            try await editor.post("\(base)/oppna", address.merging(["profilskal": "Plattformen kräver det."]) { $1 })
            #expect(editor.page.status == 303)
            #expect(try await editor.get(base).html.contains("Kanalen finns i registret"))
        }
    }

    @Test("HBG-12.10 a no that the guideline demands a yes for is told from the question to the decision, which cannot approve")
    func unwished() async throws {
        try await withApplication { visit in
            let (base, editor, coordinator, manager) = (visit.base, visit.editor, visit.coordinator, visit.manager)
            try await visit.fillIn(except: ["fraga.avsandare": "nej"])
            let number = try #require(try await ApplicationForm(visit.made.house.guidelines.current()).step(asking: "fraga.avsandare"))
            let step = try await editor.get("\(base)/steg/\(number)")
            #expect(step.html.contains("id=\"fraga-avsandare-krav\"") && step.html.contains("Riktlinjen kräver svaret ja."))
            let review = try await editor.get("\(base)/granska")
            #expect(review.html.contains("Det här måste ändras innan kanalen kan godkännas"))
            #expect(review.html.contains("href=\"\(base)/steg/\(number)?brister=ja#fraga-avsandare\""))
            try await visit.handIn(review)
            #expect(try await coordinator.get(base).html.contains(">Riktlinjen kräver ja</span>"))
            try await visit.adviseFor()
            let deciding = try await manager.get(base)
            #expect(deciding.html.contains("Du kan inte godkänna än") && deciding.html.contains("#HBG-12.10\""))
            #expect(!deciding.html.contains("value=\"godkann\"") && deciding.html.contains("value=\"andra\""))
            try await manager.post("\(base)/beslut", ["omgang": "1", "beslut": "godkann", "skal": "Det ordnar sig."])
            #expect(manager.page.status == 409 || manager.page.status == 422)
            #expect(manager.page.html.contains("Riktlinjen kräver ett annat svar på") && manager.page.html.contains("Det ordnar sig."))
        }
    }

    @Test("what is missing is listed with a way to each question, and what was written stays")
    func missing() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let base = try await browser.beginApplication()
                try await browser.get("\(base)/steg/1")
                try await browser.save("\(base)/steg/1", ["svar.namn": "Bibblan", "svar.adress": "finns inte", "till": "senare"])
                #expect(browser.location == base)
                let review = try await browser.get("\(base)/granska")
                #expect(review.html.contains("href=\"\(base)/steg/1?brister=ja#adress\"") && !review.html.contains("Lämna in ansökan<"))
                let csrf = review.field("csrf")
                try await browser.post("\(base)/granska", ["lydelse": "0"], csrf: csrf)
                #expect(browser.page.status == 422 && browser.page.html.contains("Något har ändrats"))
                let step = try await browser.get("\(base)/steg/1?brister=ja")
                #expect(step.html.contains("value=\"Bibblan\"") && step.html.contains("id=\"adress-fel\""))
                #expect(step.html.contains("aria-invalid=\"true\"") && step.html.contains("Steg 1 av 8"))
            }
        }
    }

    @Test("HBG-5.9 an older page does not write over a newer answer: both are shown until someone chooses")
    func twoPages() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let (one, two) = (Browser(client), Browser(client))
                try await one.signIn("editor")
                try await two.signIn("coordinator")
                let base = try await one.beginApplication()
                #expect(try await two.get("\(base)/steg/1").status == 404)
                try await one.get("\(base)/steg/1")
                try await one.post("\(base)/hjalp")
                try await one.get("\(base)/steg/1")
                try await two.get("\(base)/steg/1")
                try await two.save("\(base)/steg/1", ["svar.namn": "Samordnarens namn"])
                try await one.save("\(base)/steg/1", ["svar.namn": "Redaktörens namn"])
                #expect(one.location == "\(base)/steg/1")
                let page = try await one.get("\(base)/steg/1")
                #expect(page.html.contains("value=\"Samordnarens namn\"") && page.html.contains(">Redaktörens namn<"))
                try await one.save("\(base)/steg/1", ["svar.namn": "Samordnarens namn", "valj": "namn:0"])
                #expect(try await one.get("\(base)/steg/1").html.contains("value=\"Redaktörens namn\""))
            }
        }
    }

    @Test("who has been signed out while writing gets what was typed back, and can save it after signing in")
    func signedOut() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let (browser, other) = (Browser(client), Browser(client))
                try await browser.signIn("editor")
                let base = try await browser.beginApplication()
                let fields = ["svar.namn": "<b>Bibblan</b>", "lydelse": "0"]
                let lost = try await other.post("\(base)/steg/1", fields, csrf: "gammal")
                #expect(lost.status == 401 && lost.html.contains("&lt;b&gt;Bibblan&lt;/b&gt;") && lost.html.contains("Logga in i en ny flik"))
                let again = try await browser.post("\(base)/steg/1", fields, csrf: "gammal")
                #expect(again.status == 403 && again.html.contains("&lt;b&gt;Bibblan&lt;/b&gt;"))
                let kept = try await browser.post("\(base)/steg/1", fields, csrf: again.field("csrf"))
                #expect(kept.status == 303)
                #expect(try await browser.get("\(base)/steg/1").html.contains("&lt;b&gt;Bibblan&lt;/b&gt;"))
            }
        }
    }

    @Test("another's application is not found, and hostile forms change nothing")
    func hostile() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let (browser, stranger) = (Browser(client), Browser(client))
                try await browser.signIn("editor")
                try await stranger.signIn("deputy")
                let base = try await browser.beginApplication()
                for path in ["", "/steg/1", "/granska"] {
                    #expect(try await stranger.get(base + path).status == 404, "\(path)")
                }
                let csrf = try await stranger.get("/ansokningar/ny").field("csrf")
                for (path, fields) in [
                    ("/steg/1", ["svar.namn": "Mitt", "lydelse": "0"]), ("/granska", ["lydelse": "0"]), ("/hjalp", [:]), ("/aterta", [:]),
                    ("/beslut", ["omgang": "0", "beslut": "godkann"]), ("/oppna", ["adress": "@x"]), ("/roller", [:]),
                ] as [(String, [String: String])] {
                    #expect(try await stranger.post(base + path, fields, csrf: csrf).status == 404, "\(path)")
                }
                let advice = try await stranger.post("\(base)/rad", ["omgang": "0", "rad": "tillstyrk"], csrf: csrf)
                #expect(advice.status == 403 && advice.html.contains("lämna råd om ansökningar"))
                let own = try await browser.get("\(base)/steg/1").field("csrf")
                let huge = String(repeating: "a", count: 300_000)
                #expect(try await browser.post("\(base)/steg/1", ["svar.namn": huge, "lydelse": "0"], csrf: own).status == 413)
                #expect(try await browser.post("\(base)/steg/1", ["svar.namn": "x", "lydelse": "x"], csrf: own).status == 400)
                #expect(try await browser.post("\(base)/steg/1", ["svar.okand": "x", "till": "../../", "lydelse": "0"], csrf: own).status == 303)
                for path in ["/steg/0", "/steg/99", "/steg/x", "/x"] { #expect(try await browser.get(base + path).status == 404, "\(path)") }
            }
        }
    }

    @Test("who may not apply is told which right is missing")
    func missingRight() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("registrar")
                #expect(try await browser.get("/ansokningar").html.contains("Här finns inget för dig"))
                let page = try await browser.get("/ansokningar/ny")
                #expect(page.status == 403 && page.html.contains("ansöka om kanaler"))
            }
        }
    }
}
