import Channels
import Database
import Foundation
import HTTPTypes
import HummingbirdTesting
import Organisation
import TestSupport
import Testing

@testable import Web

@Suite("Is the account official?")
struct OfficialPageTests {
    @Test("HBG-4.17 LUD-28 KUN-60 four answers, each to be shared by its address, and nothing for anyone signed in or out")
    func answers() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                #expect(try await !browser.get("/officiell").html.contains("notice-title"))
                for pasted in ["https://blogg.example.se/langangskolan", "blogg.example.se/langangskolan/?p=4"] {
                    let page = try await browser.get("/officiell?konto=\(PercentText.encode(pasted))")
                    #expect(page.status == 200 && page.html.contains("Ja, kontot är officiellt") && page.html.contains("/kanaler/langangskolan"))
                    #expect(page.headers[.robots] == "noindex" && page.headers[.setCookie] == nil)
                }
                #expect(try await browser.get("/officiell?konto=facebook.com/okant").html.contains("finns inte i vår lista"))
                #expect(try await browser.get("/officiell?konto=https://faceb00k.com/x").html.contains("gjord för att lura"))
                try await browser.post("/anmal/konto", ["konto": "https://www.facebook.com/okant", "text": "De lottar ut en bil."])
                let asked = "/officiell?konto=https://m.facebook.com/Okant/"
                #expect(try await browser.get(asked).html.contains("finns inte i vår lista"))
                try await browser.signIn("coordinator")
                try await browser.get("/anmalningar")
                try await browser.post("/anmalningar/konton/1", ["bedomning": "confirm", "anteckning": "Inte vårt."])
                #expect(browser.page.status == 303)
                let warned = try await browser.get(asked).html
                #expect(warned.contains("Nej, kontot är falskt") && !warned.contains("Inte vårt."))
                try await made.house.database.write { session in
                    try session.execute("UPDATE channel SET closed_on = ? WHERE id = ?", made.time.now, made.closed)
                    try PublicRegister.changed(in: session)
                }
                let closed = try await browser.get("/officiell?konto=https://blogg.example.se/langangskolan").html
                #expect(closed.contains("Kontot var officiellt till den 27 mars 2026"))
            }
        }
    }

    @Test("HBG-4.17 LUD-28 a name that a channel has left is told with its day, and so is each of two that had it", arguments: TestDatabase.engines)
    func renamed(_ engine: Database.Engine) async throws {
        try await withWebHouse(engine) { made in
            for (name, platform, address) in [("Badhuset", "facebook", "https://www.facebook.com/simhallen"), ("Badbilder", "instagram", "https://www.instagram.com/simhallen")] {
                let fields = ChannelFields(
                    name: name, platform: platform, address: address, unit: .init(1), purpose: "Bad.", openedOn: made.time.now, guidelineID: "hallsberg")
                let id = try await made.house.office.perform(AddChannel(fields), by: .system(.commandLine))
                let channel = try #require(try await made.house.database.read { try ChannelStore.channel(id, in: $0) })
                var content = ChannelContent(channel)
                content[.address] = address.replacing("simhallen", with: "badhuset")
                content[.handle] = "badhuset"
                try await made.house.office.perform(EditChannel(id, basedOn: channel.revision, content), by: .system(.commandLine))
            }
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                for asked in ["@simhallen", "simhallen", "Vi ses p\u{E5} @simhallen!"] {
                    let page = try await browser.get("/officiell?konto=\(PercentText.encode(asked))").html
                    #expect(page.contains("Namnet var officiellt till den 27 mars 2026") && page.contains("Flera av v\u{E5}ra kanaler"), "\(asked)")
                    #expect(page.contains("Badhuset hade namnet på Facebook") && page.contains("Badbilder hade namnet på Instagram"), "\(asked)")
                }
                let link = try await browser.get("/officiell?konto=https://facebook.com/simhallen/").html
                #expect(link.contains("Namnet var officiellt till den 27 mars 2026") && link.contains("Vår kanal har bytt namn") && !link.contains("Badbilder"))
                let message = try await browser.get("/officiell?konto=\(PercentText.encode("Se facebook.com/badhuset och faceb00k.com/vinst"))").html
                #expect(message.contains("gjord för att lura") && message.contains("Texten har flera länkar") && message.contains("faceb00k.com/vinst"))
                let unknown = try await browser.get("/officiell?konto=badhuset.kumla").html
                #expect(unknown.contains("Kontot finns inte i vår lista") && unknown.contains("0582-68 50 00") && !unknown.contains("Ring eller skriv"))
            }
        }
    }

    @Test(
        "the own website, mail, telephone, whole platforms and links without an account are told as what they are",
        arguments: [
            ("https://www.hallsberg.se/kontakt", "Det är vår egen webbplats", false), ("info@hallsberg.se", "Vi bedömer inte e-postadresser", true),
            ("0582-68 50 00", "Det är ett av våra telefonnummer", true), ("070-123 45 67", "Vi bedömer inte telefonnummer", true),
            ("facebook.com", "Det är en hel plattform", false), ("https://www.facebook.com/share/p/1Abc/", "Av länken syns inte vilket konto det är", true),
            ("https://bit.ly/3x", "Av länken syns inte vart den leder", true),
        ])
    func others(pasted: String, heading: String, tellsWhereToAsk: Bool) async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let page = try await Browser(client).get("/officiell?konto=\(PercentText.encode(pasted))").html
                #expect(page.contains(heading) && !page.contains("Det kan vara falskt") && !page.contains("Anmäl kontot till oss"))
                #expect(page.contains("0582-68 50 00</a>") == tellsWhereToAsk)
            }
        }
    }

    @Test("what is pasted is shown as text, shortened, and never as a link or as markup", arguments: [
        WebHouse.evil, "https://evil.example/\"><script>alert(1)</script>", String(repeating: "Ring 0900-1234 nu! ", count: 400), "javascript:alert(1)",
    ])
    func pasted(text: String) async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let page = try await Browser(client).get("/officiell?konto=\(PercentText.encode(text))")
                #expect(page.status == 200)
                #expect(!page.html.contains("<script") && !page.html.contains("<img") && !page.html.contains("href=\"javascript"))
                let asked = try #require(page.html.firstMatch(of: #/<q class="outside">([^<]*)<\/q>/#)).output.1
                #expect(asked.count < 400 && !page.html.contains("href=\"https://evil.example"))
            }
        }
    }
}
