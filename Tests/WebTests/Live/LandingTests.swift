import Channels
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

@Suite("Where one comes after signing in")
struct LandingTests {
    private static let places = [
        ("coordinator", "/inkorg"), ("editor", "/inkorg"), ("registrar", "/inkorg"), ("custodian", "/forvar"),
        ("administrator", "/register"), ("ingen", "/ansokningar"),
    ]

    @Test("Whoever has no inbox comes where something waits, and the menu leads there", arguments: places)
    func landing(_ name: String, _ place: String) async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn(name)
                #expect(browser.location == place)
                let page = try await browser.get(place)
                #expect(page.status == 200 && page.html.contains("href=\"/inkorg\"") == (place == "/inkorg"))
                #expect(page.html.contains("href=\"/personer/\(try await made.person(name))\""))
                try await browser.get("/logga-in")
                #expect(browser.page.status == 303 && browser.location == place)
                let asked = Browser(client)
                try await asked.get("/logga-in")
                try await asked.post("/logga-in", ["namn": name, "losenord": WebHouse.password, "vidare": "/meddelanden"])
                #expect(asked.location == "/meddelanden")
            }
        }
    }

    @Test("LUD-25 GOT-47 KUN-13 who appoints by a post and has no role finds the way to who runs the channels")
    func post() async throws {
        try await withWebHouse(guideline: "gotland") { made in
            let head = try await made.person("ingen")
            let unit = try #require(try await made.house.database.read { try ChannelStore.channel(made.open, in: $0)?.unitID })
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("ingen")
                let own = "/personer/\(head)"
                let team = "href=\"/register/kanaler/hallsbergs-kommun/personer\""
                #expect(!(try await browser.get(own).html.contains(team)))
                let post = HeldPost(unit: unit, post: .headOfDepartment, person: head)
                try await made.house.office.perform(AppointToPost(post), by: .system(.commandLine))
                #expect(try await browser.get("/ansokningar").html.contains("href=\"\(own)\""))
                let page = try await browser.get(own)
                #expect(page.html.contains(team) && page.html.contains("utser redaktörer och ersättare"))
                #expect(try await browser.get("/register/kanaler/hallsbergs-kommun/personer").status == 200)
            }
        }
    }
}
