import Channels
import Database
import Foundation
import House
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

@Suite("The register's pages")
struct RegisterPageTests {
    static let home = "/register/kanaler/hallsbergs-kommun"
    static let form = [
        "utgava": "1", "namn": "Hallsbergs kommun", "plattform": "wordpress", "adress": "https://blogg.example.se/hallsbergs-kommun",
        "enhet": "1", "syfte": "Nyheter och svar på frågor.", "kommentarer": "ja",
    ]

    @Test("HBG-4.13 HBG-4.16 Each role sees the register, and only the forms that it may send")
    func rights() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                for role in Role.allCases.map({ $0.rawValue.lowercased() }) + ["ingen"] {
                    let browser = Browser(client)
                    try await browser.signIn(role)
                    let sees = role == "ingen" ? 403 : 200
                    let keeps = ["coordinator", "administrator"].contains(role)
                    let proposes = keeps || ["manager", "editor", "deputy"].contains(role)
                    for path in ["/register", "/register/forslag", "/register/plattformar", Self.home, "\(Self.home)/historik", "/personer"] {
                        #expect(try await browser.get(path).status == sees, "\(role) \(path)")
                    }
                    #expect(try await browser.get(Self.home).html.contains("/andring\"") == proposes, "\(role)")
                    let platforms = try await browser.get("/register/plattformar").html
                    #expect(platforms.contains("/register/plattformar/facebook") == keeps && (sees == 403 || platforms.contains("Facebook")), "\(role)")
                    for path in ["/register/ny", "/register/ny-plattform", "/register/plattformar/facebook"] {
                        #expect(try await browser.get(path).status == (keeps ? 200 : 403), "\(role) \(path)")
                    }
                    let change = try await browser.get("\(Self.home)/andring").status
                    #expect(change == (proposes ? 200 : 403), "\(role)")
                    #expect(try await browser.get("/personer/import").status == (keeps || role == "manager" ? 200 : 403), "\(role)")
                }
            }
        }
    }

    @Test("What a page hides, the act refuses too, and says which right is missing")
    func acts() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("registrar")
                let holder = try await made.person("editor")
                let before = try await made.ledgerSize()
                let csrf = try await browser.get("/personer/1").field("csrf")
                let forms: [(String, [String: String], String)] = [
                    ("/register/ny", Self.form, "sköta kanaler"), ("\(Self.home)/andring", Self.form, "föreslå ändringar"),
                    ("\(Self.home)/personer", ["person": "1", "profil": "service"], "föreslå ändringar"),
                    ("\(Self.home)/personer/\(holder)", ["del-access": "ja"], "föreslå ändringar"), ("\(Self.home)/bild", [:], "kontrollera kanaler"),
                    ("/register/plattformar/facebook", ["namn": "F"], "sköta kanaler"), ("/personer/1/franvaro", ["fran": "2026-07-01"], "föra in frånvaro"),
                    ("/personer/1/slutar", ["sista": "2026-07-01"], "föra in frånvaro"), ("/personer/import", ["lista": "x"], "föra in frånvaro"),
                ]
                for (path, fields, words) in forms {
                    let page = try await browser.post(path, fields, csrf: csrf)
                    #expect(page.status == 403 && page.html.contains(words), "\(path): \(page.status)")
                }
                #expect(try await made.ledgerSize() == before)
            }
        }
    }

    @Test("LUD-32 A proposal is approved on its page, with a choice where two have changed the same")
    func proposal() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let (editor, keeper) = (Browser(client), Browser(client))
                try await editor.signIn("editor")
                try await keeper.signIn("coordinator")
                try await editor.get("\(Self.home)/andring")
                try await editor.post("\(Self.home)/andring", Self.form.merging(["namn": "Kommunen", "malgrupp": "Alla", "kommentar": WebHouse.evil]) { _, new in new })
                #expect(editor.location == Self.home)
                #expect(try await editor.get(Self.home).html.contains("Hallsbergs kommun"))
                try await keeper.get("\(Self.home)/andring")
                try await keeper.post("\(Self.home)/andring", Self.form.merging(["namn": "Hallsberg"]) { _, new in new })
                let waiting = try await keeper.get("/register/forslag")
                #expect(waiting.html.contains("Namn, Målgrupp") && !waiting.html.contains("<script>alert"))
                let id = try #require(waiting.html.firstMatch(of: #/href="(/register/forslag/[0-9]+)"/#)).output.1
                let page = try await keeper.get(String(id))
                #expect(page.html.contains("name=\"val-name\"") && page.html.contains("Kommunen") && !page.html.contains("<script>alert"))
                let csrf = page.field("csrf")
                let undecided = try await keeper.post(String(id), ["beslut": "godkann", "sedd": "2"], csrf: csrf)
                #expect(undecided.status == 422 && undecided.html.contains("Välj vad som ska gälla"))
                #expect(try await keeper.post(String(id), ["beslut": "godkann", "sedd": "1", "val-name": "published"], csrf: csrf).status == 422)
                try await keeper.post(String(id), ["beslut": "godkann", "sedd": "2", "val-name": "published"], csrf: csrf)
                #expect(keeper.location == Self.home)
                let history = try await keeper.get("\(Self.home)/historik")
                #expect(history.html.contains("Utgåva 3") && history.html.contains("Hallsberg"))
                let channel = try await made.house.database.read { try ChannelStore.channel(made.open, in: $0) }
                #expect(channel?.name == "Hallsberg" && channel?.targetGroup == "Alla")
            }
        }
    }

    @Test("What was written stands in the form when it is refused, with what to do")
    func refused() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                try await browser.get("/register/ny")
                let bad = Self.form.merging(["namn": "Ny <b>kanal</b>", "adress": "javascript:alert(1)", "oppnad": "i går"]) { _, new in new }
                let page = try await browser.post("/register/ny", bad)
                #expect(page.status == 422 && page.html.contains("Ny &lt;b&gt;kanal") && page.html.contains("Officiell sedan: "))
                try await browser.get("/personer/import")
                let list = "användarnamn;från\ningen;2026-07-01\n<b>ola</b>;2026-07-01"
                let refused = try await browser.post("/personer/import", ["lista": list])
                #expect(refused.status == 422 && refused.html.contains("Rad 3") && !refused.html.contains("<b>ola"))
                try await browser.get("/register/ny-plattform")
                let pattern = try await browser.post("/register/ny-plattform", ["kortnamn": "ny", "namn": "Ny", "slag": "network", "monster": "a.se/{handle}\nfel"])
                #expect(pattern.status == 422 && pattern.html.contains("rad 2"))
            }
        }
    }

    @Test("No mail address of the staff's is on a public page, and the register shows it to staff")
    func mail() async throws {
        try await withWebHouse { made in
            let person = try await made.house.database.read { try PersonStore.person(username: "editor", in: $0) }
            let id = try #require(person).id
            let fields = PersonFields(username: "editor", firstName: "Editor", lastName: "Ek", email: "hemlig.ek@kommun.example")
            try await made.house.office.perform(ChangePerson(id, to: fields, unit: person?.unitID), by: .system(.commandLine))
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                for path in ["/", "/kanaler/hallsbergs-kommun"] {
                    #expect(!(try await browser.get(path).html.contains("hemlig.ek")), "\(path)")
                }
                try await browser.signIn("coordinator")
                #expect(try await browser.get("/personer/\(id)").html.contains("hemlig.ek@kommun.example"))
            }
        }
    }

    @Test("HBG-4.13 Five thousand channels are listed and narrowed without noticeable delay")
    func many() async throws {
        try await withWebHouse { made in
            try await made.house.database.write { session in
                for number in 0..<5_000 {
                    try session.execute(
                        """
                        INSERT INTO channel (slug, name, platform, address, address_key, unit_id, purpose, open_comments,
                            opened_on, guideline_id, created_at)
                        VALUES (?, ?, 'facebook', ?, ?, 1, 'Nyheter.', 1, 0, 'hallsberg', 0)
                        """, "kanal-\(number)", "Kanal \(number)", "https://www.facebook.com/kanal\(number)", "facebook.com/kanal\(number)")
                }
                try PublicRegister.changed(in: session)
            }
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                try await browser.get("/register")
                for path in ["/register?sida=100", "/register?sok=kanal+4711", "/register?plattform=facebook&enhet=1", "/register?mina=ja"] {
                    let clock = ContinuousClock()
                    let start = clock.now
                    let page = try await browser.get(path)
                    let spent = clock.now - start
                    #expect(page.status == 200 && spent < .seconds(4), "\(path): \(spent)")
                    #expect(page.html.utf8.count < 100_000, "\(path)")
                    #expect(page.html.contains("Kanal 4711") == path.contains("4711"), "\(path)")
                }
                #expect(try await browser.get("/register?sida=99999999").status == 200)
                #expect(try await browser.get("/register?sida=-1&lage=x&enhet=%3Cb%3E").status == 200)
            }
        }
    }
}
