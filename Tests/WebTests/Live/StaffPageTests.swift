import Foundation
import HTTPTypes
import HummingbirdTesting
import Inbox
import Platforms
import Testing

@testable import Web

@Suite("The staff's pages")
struct StaffPageTests {
    @Test("one signs in and comes to where one was going; signing out ends it")
    func signIn() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.get("/inkorg/\(made.question)")
                #expect(browser.location == "/logga-in?vidare=%2Finkorg%2F\(made.question)")
                try await browser.get(browser.location)
                try await browser.post("/logga-in", ["namn": "editor", "losenord": "fel", "vidare": browser.page.field("vidare")])
                #expect(browser.page.status == 401 && browser.page.html.contains("stämmer inte"))
                try await browser.post(
                    "/logga-in", ["namn": "EDITOR", "losenord": WebHouse.password, "vidare": browser.page.field("vidare")])
                #expect(browser.page.status == 303 && browser.location == "/inkorg/\(made.question)")
                try await browser.get(browser.location)
                #expect(browser.page.status == 200 && browser.page.html.contains("fel lösenord för ditt namn"))
                try await browser.get("/inkorg")
                #expect(!browser.page.html.contains("fel lösenord"), "told once")
                try await browser.post("/logga-ut")
                #expect(browser.page.status == 303)
                try await browser.get("/inkorg")
                #expect(browser.page.status == 303)
            }
        }
    }

    @Test("HBG-8.3 the inbox stands in the order that answers are due, the late first, and each explains itself")
    func inbox() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let page = try await browser.get("/inkorg")
                #expect(page.status == 200)
                let late = try #require(page.html.firstRange(of: "julbelysningen"))
                let soon = try #require(page.html.firstRange(of: "hålet i cykelvägen"))
                #expect(late.lowerBound < soon.lowerBound)
                let due = "Svar senast måndag 30 mars kl. 14.00 – en arbetsdag, vardagar 8–17"
                for words in ["Försenade", due, "/riktlinjer/hallsberg#HBG-8.3", "Måndag 30 mars"] {
                    #expect(page.html.contains(words), "\(words)")
                }
                #expect(!page.html.contains("Vad blir det till lunch"), "another's channel")
                #expect(!page.html.contains("<script>alert"))
                #expect(try await browser.get("/inkorg?sok=cykelv%C3%A4gen").html.contains("hålet i cykelvägen"))
                #expect(try await browser.get("/inkorg?sok=finnsinte").html.contains("Inget passar din sökning"))
            }
        }
    }

    @Test("HBG-8.9 a reply is signed, goes out once however often the form is sent, and shows on the item")
    func reply() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let item = "/inkorg/\(made.question)"
                let page = try await browser.get(item)
                #expect(page.html.contains("Editor, handläggare, Kommunikationsavdelningen"))
                let form = [
                    "svar": "Hej Kent!\nHålet lagas på måndag.", "blankett": page.field("blankett"), "lydelse": page.field("lydelse"),
                ]
                let csrf = page.field("csrf")
                for _ in 1...2 {
                    try await browser.post("\(item)/svar", form, csrf: csrf)
                    #expect(browser.page.status == 303 && browser.location == item)
                }
                try await browser.get(item)
                #expect(browser.page.html.contains("Svaret är på väg"))
                try await made.work()
                #expect(made.platform.replies == ["Hej Kent!\nHålet lagas på måndag.\n\nEditor, handläggare, Kommunikationsavdelningen"])
                try await browser.get(item)
                #expect(browser.page.html.contains("Editor Ek har svarat") && browser.page.html.contains("Besvarat"))
            }
        }
    }

    @Test("what is written wrong is told beside the form, with everything that was written still there")
    func refusedReply() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let item = "/inkorg/\(made.question)"
                let page = try await browser.get(item)
                let token = page.field("blankett")
                try await browser.post("\(item)/svar", ["svar": "   ", "blankett": token, "lydelse": "1"])
                #expect(browser.page.status == 422)
                #expect(browser.page.html.contains("fältet är tomt") && browser.page.html.contains("aria-invalid=\"true\""))
                #expect(browser.page.field("blankett") == token)
                try await browser.post("\(item)/overlamning", ["mottagare": "", "anteckning": "Kan du ta den?"])
                #expect(browser.page.status == 422 && browser.page.html.contains("Kan du ta den?"))
                try await browser.post("\(item)/avslut", ["skal": "x"])
                #expect(browser.page.status == 422 && browser.page.html.contains("minst 3 tecken"))
                try await browser.post("\(item)/avslut", ["skal": "Bara ett tack."])
                #expect(browser.page.status == 303)
                try await browser.get(item)
                #expect(browser.page.html.contains("avslutade utan svar: Bara ett tack."))
            }
        }
    }

    @Test("an outcome that nobody knows asks a person, who can have the channel looked at again")
    func unknownOutcome() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let item = "/inkorg/\(made.question)"
                let page = try await browser.get(item)
                made.platform.fail(with: .outcomeUnknown)
                try await browser.post(
                    "\(item)/svar", ["svar": "Hej!", "blankett": page.field("blankett"), "lydelse": page.field("lydelse")])
                for _ in 0..<12 {
                    try await made.work()
                    made.time.pass(3600)
                }
                try await browser.signIn("editor")
                try await browser.get(item)
                #expect(browser.page.html.contains("Vi vet inte om svaret kom fram"))
                made.platform.fail(with: nil)
                let csrf = browser.page.field("csrf")
                try await browser.post("\(item)/utfall", ["galler": "svar", "beslut": "send-again"], csrf: csrf)
                #expect(browser.page.status == 303)
                try await made.work()
                #expect(made.platform.replies.count == 1)
                try await browser.post("\(item)/utfall", ["galler": "svar", "beslut": "send-again"], csrf: csrf)
                #expect(browser.page.status == 422 && browser.page.html.contains("inget oklart utfall"))
            }
        }
    }

    @Test("HBG-8.19–8.22 a removal goes by a ground, shows what follows, keeps the evidence and stands in the ledger")
    func removal() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let item = "/inkorg/\(made.question)"
                try await browser.get("\(item)/borttagning")
                for words in ["Olaga hot", "Uppenbara brott", "Yttrandefriheten gäller", "sparas utan bilder"] {
                    #expect(browser.page.html.localizedCaseInsensitiveContains(words), "\(words)")
                }
                try await browser.get("\(item)/borttagning?grund=olaga-hot")
                for words in ["4 kap. 5 § brottsbalken", "Beviset sparas först", "114 14", "fyra bemannade timmar"] {
                    #expect(browser.page.html.contains(words), "\(words)")
                }
                let form = ["grund": "olaga-hot", "skal": "", "blankett": browser.page.field("blankett")]
                try await browser.post("\(item)/borttagning", form)
                #expect(browser.page.status == 303 && browser.location == item)
                try await made.work()
                try await browser.get(item)
                #expect(browser.page.html.contains("Borttaget från kanalen") && browser.page.html.contains("Polisanmäl"))
                try await evidence(browser)
                try await browser.get("\(item)/borttagning")
                #expect(browser.page.status == 409 && browser.page.html.contains("redan borttaget"))
            }
        }
    }

    private func evidence(_ browser: Browser) async throws {
        let link = try #require(browser.page.html.firstMatch(of: #/href="(/bevis/\d+)"/#))
        try await browser.get(String(link.1))
        #expect(browser.page.html.contains("Beviset är helt") && browser.page.html.contains("Sidan som allmänheten såg den"))
        let files = browser.page.html.matches(of: #/href="(/bevis/\d+/delar/\d+)"/#).map { String($0.1) }
        #expect(files.count >= 2)
        for file in files {
            try await browser.get(file)
            #expect(browser.page.status == 200 && browser.page.headers[.contentType] == "application/octet-stream")
            #expect(browser.page.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(browser.page.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
        }
        try await browser.get("/liggare")
        #expect(browser.page.html.contains("Togs bort från kanalen") && browser.page.html.contains("Senaste kontrollpunkt"))
        let entry = try #require(browser.page.html.firstMatch(of: #/href="(/liggare/\d+)"/#))
        try await browser.get(String(entry.1))
        #expect(browser.page.status == 200 && browser.page.html.contains("Bevis att posten ingår"))
    }

    @Test("an edit shows as a difference, and a visitor's own deletion keeps the item")
    func editedAndGone() async throws {
        try await withWebHouse { made in
            let edited = FakePlatform.entry(
                "2", "När lagas gropen i cykelvägen?", at: WebHouse.start - 3600, under: "1", editedAt: WebHouse.start)
            _ = try await made.house.intake.take(
                FetchedPage(entries: [edited], unreadable: [], cursor: Cursor("2"), hasMore: false), into: made.open, by: .sync)
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let html = try await browser.get("/inkorg/\(made.question)").html
                #expect(html.contains("hålet </del>") && html.contains("gropen </ins>"))
            }
        }
    }
}
