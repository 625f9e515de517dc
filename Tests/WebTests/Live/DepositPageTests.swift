import Database
import Foundation
import Guidelines
import House
import HummingbirdTesting
import Organisation
import TestSupport
import Testing

@testable import Web

@Suite("Deposits on the pages", .serialized)
struct DepositPageTests {
    static let phrase = "sju granar i snön bakom ladan"
    static let channel = "/forvar/kanaler/hallsbergs-kommun"

    /// A custodian's key, and what the manager hands in.
    private static func deposit(_ custodian: Browser, _ manager: Browser) async throws {
        try await custodian.signIn("custodian")
        try await custodian.get("/forvar/nyckel")
        try await custodian.post("/forvar/nyckel", ["ny": phrase, "igen": phrase, "forstar": "ja", "ersatter": ""])
        #expect(custodian.location == "/forvar/nyckel")
        try await manager.signIn("manager")
        try await manager.get(channel)
        try await manager.post(channel, ["konto": "Hallsbergs kommun", "losenord": " HEMLIG <b>\"1\"</b> ", "koder": "HEMLIG-1\nHEMLIG-2"])
        #expect(manager.location == channel)
    }

    @Test("OSB-40 while no custodian has a key, the pages say who has to make one, and lead whoever can do it there")
    func keyFirst() async throws {
        try await withWebHouse(guideline: "osby") { made in
            try await made.site.application().test(.router) { client in
                let (manager, custodian) = (Browser(client), Browser(client))
                try await manager.signIn("manager")
                let page = try await manager.get(Self.channel).html
                #expect(page.contains("Ingen förvarare har gjort sin nyckel än") && page.contains("göra sin nyckel först.") && !page.contains("{who}"))
                let oversight = try await manager.get("/tillsyn/kanaler/hallsbergs-kommun").html
                #expect(oversight.contains("förrän en förvarare har gjort sin nyckel") && oversight.contains("Det ordnar den som är förvarare."))
                #expect(!oversight.contains("href=\"/forvar/nyckel\""))
                try await custodian.signIn("custodian")
                try await custodian.get("/forvar/nyckel")
                try await custodian.post("/forvar/nyckel", ["ny": Self.phrase, "igen": Self.phrase, "forstar": "ja", "ersatter": ""])
                let after = try await manager.get("/tillsyn/kanaler/hallsbergs-kommun").html
                #expect(after.contains("Kontots inloggning är inte lämnad i förvar. När den är lämnad kan den öppnas av") && after.contains("href=\"\(Self.channel)\""))
            }
        }
    }

    @Test("OSB-40 while nobody is custodian, the pages say that it is an administrator who goes on")
    func nobodyKeeps() async throws {
        try await withWebHouse(guideline: "osby") { made in
            try await made.house.office.perform(
                RevokeRole(.custodian, from: made.person("custodian")), by: .system(.commandLine))
            try await made.site.application().test(.router) { client in
                let manager = Browser(client)
                try await manager.signIn("manager")
                let page = try await manager.get("/tillsyn/kanaler/hallsbergs-kommun").html
                #expect(page.contains("ingen är förvarare") && page.contains("Det ordnar den som är administratör."))
                #expect(!page.contains("Det ordnar den som är förvarare."))
            }
        }
    }

    @Test("OSB-40 KUN-18 from hand-in to opening: two people, shown once, kept by no browser", arguments: TestDatabase.engines)
    func wholeWay(_ engine: Database.Engine) async throws {
        try await withWebHouse(engine, guideline: "osby") { made in
            try await made.site.application().test(.router) { client in
                let (custodian, manager, coordinator) = (Browser(client), Browser(client), Browser(client))
                try await Self.deposit(custodian, manager)
                try await coordinator.signIn("coordinator")
                try await coordinator.get(Self.channel)
                #expect(!coordinator.page.html.contains("HEMLIG") && coordinator.page.html.contains("I förvar"))
                try await coordinator.post("\(Self.channel)/begaran", ["skal": "Kontot är kapat och Maria är sjuk."])
                let opening = coordinator.location
                #expect(opening == "/forvar/oppningar/1")
                try await coordinator.get(opening)
                try await coordinator.post(opening, ["beslut": "godkann"])
                #expect(coordinator.page.status == 403 && coordinator.page.html.contains("öppna förvar"))
                try await custodian.get("/forvar")
                #expect(custodian.page.html.contains("href=\"\(opening)\""))
                try await custodian.get(opening)
                #expect(!custodian.page.html.contains("name=\"losenfras\""))
                try await custodian.post(opening, ["beslut": "godkann"])
                try await custodian.get(opening)
                try await custodian.post("\(opening)/innehall", ["losenfras": "fel lösenfras helt och hållet"])
                #expect(custodian.page.status == 422 && custodian.page.html.contains("Lösenfrasen stämmer inte"))
                try await custodian.post("\(opening)/innehall", ["losenfras": Self.phrase])
                let page = custodian.page
                #expect(page.status == 200 && page.headers[.cacheControl] == "no-store")
                #expect(page.html.contains(" HEMLIG &lt;b&gt;&quot;1&quot;&lt;/b&gt; ") && page.html.contains("HEMLIG-1\nHEMLIG-2"))
                try await custodian.get(opening)
                try await custodian.post("\(opening)/innehall", ["losenfras": Self.phrase])
                #expect(custodian.page.status == 422 && !custodian.page.html.contains("HEMLIG"))
                try await manager.get(Self.channel)
                #expect(manager.page.html.contains("Öppnad") && !manager.page.html.contains("HEMLIG"))
            }
        }
    }

    @Test("What has to be mended comes back as it was written, to the one who wrote it")
    func mended() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let (custodian, manager) = (Browser(client), Browser(client))
                try await Self.deposit(custodian, manager)
                try await manager.get(Self.channel)
                try await manager.post(Self.channel, ["konto": "", "losenord": "</textarea><script>x", "annat": "</textarea><script>y"])
                let html = manager.page.html
                #expect(manager.page.status == 422 && html.contains("Kontots namn: fältet är tomt"))
                #expect(html.contains("value=\"&lt;/textarea&gt;&lt;script&gt;x\"") && !html.contains("<script>y"))
            }
        }
    }

    @Test("OSB-40 KUN-18 the page says what the guideline asks for, with its clause and note, or that it asks for nothing", arguments: [
        ("osby", "OSB-40", "personliga inloggningar"), ("kungalv", "KUN-18", "Den löser det genom att flera har egen åtkomst"),
        ("hallsberg", "", "Riktlinjen säger inget om att inloggningar ska lämnas i förvar"),
    ])
    func rules(_ guideline: String, _ clause: String, _ words: String) async throws {
        try await withWebHouse(guideline: guideline) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                for path in ["/forvar", Self.channel] {
                    let html = try await browser.get(path).html
                    #expect(html.contains(words), "\(path)")
                    #expect(clause.isEmpty || html.contains(">\(clause)</a>"), "\(path)")
                }
            }
        }
    }

    @Test("Who may not is told what right is missing, and a stranger learns of no channel", arguments: [
        ("registrar", "/forvar", 403), ("registrar", channel, 403), ("ingen", channel, 404), ("editor", "/forvar/nyckel", 403),
        ("administrator", "/forvar", 403), ("custodian", "/forvar/oppningar/9", 404), ("editor", "/forvar/kanaler/finns-inte", 404),
    ])
    func refused(_ username: String, _ path: String, _ status: Int) async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn(username)
                let page = try await browser.get(path)
                #expect(page.status == status)
                if status == 403 { #expect(page.html.contains("Du saknar rätten")) }
            }
        }
    }

    @Test("A key is not made without saying that the passphrase cannot be had back, nor with two that differ")
    func key() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("custodian")
                let html = try await browser.get("/forvar/nyckel").html
                #expect(html.contains("Glömmer du lösenfrasen kan ingen hjälpa dig"))
                try await browser.post("/forvar/nyckel", ["ny": Self.phrase, "igen": Self.phrase])
                #expect(browser.page.status == 422)
                try await browser.post("/forvar/nyckel", ["ny": Self.phrase, "igen": "annat", "forstar": "ja"])
                #expect(browser.page.status == 422 && !browser.page.html.contains(Self.phrase))
                try await browser.post("/forvar/nyckel", ["ny": "kort", "igen": "kort", "forstar": "ja"])
                #expect(browser.page.status == 422 && browser.page.html.contains("skriv minst 16 tecken"))
            }
        }
    }
}
