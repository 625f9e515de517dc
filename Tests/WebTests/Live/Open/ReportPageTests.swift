import Channels
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Organisation
import Testing

@testable import Web

@Suite("Reporting, by anyone, and settling")
struct ReportPageTests {
    @Test("HBG-6.5 HBG-6.6 LUD-43 a report is sent without signing in, without a cookie and without a name, and settled by staff")
    func wholeWay() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let citizen = Browser(client)
                let form = try await citizen.get("/anmal?kanal=hallsbergs-kommun")
                #expect(form.html.contains("Hallsbergs kommun, WordPress") && form.html.contains("value=\"olaga-hot\""))
                try await citizen.post("/anmal", ["kanal": "hallsbergs-kommun", "grund": "olaga-hot", "text": WebHouse.evil])
                #expect(citizen.page.status == 303 && citizen.location == "/anmal/tack?nummer=1" && citizen.cookies.isEmpty)
                #expect(try await citizen.get(citizen.location).html.contains("Anmälan har nummer 1."))
                let editor = Browser(client)
                try await editor.signIn("editor")
                #expect(try await editor.get("/inkorg").html.contains("1 anmälan från allmänheten väntar sedan"))
                let list = try await editor.get("/anmalningar")
                #expect(list.html.contains("Om det ska tas bort är det senast") && list.html.contains("/inkorg?visa=alla&amp;kanal=1"))
                #expect(list.html.contains("Olaga hot") && list.html.contains("alert(1)") && !list.html.contains("<script>alert"))
                try await editor.post("/anmalningar/hantering/1", ["anteckning": ""])
                #expect(editor.page.status == 422 && editor.page.html.contains("Anteckning"))
                try await editor.get("/anmalningar")
                try await editor.post("/anmalningar/hantering/1", ["anteckning": "Borta."])
                #expect(editor.page.status == 303)
                #expect(try await editor.get("/anmalningar").html.contains("Borta."))
                #expect(!(try await editor.get("/inkorg").html.contains("från allmänheten väntar")))
            }
        }
    }

    @Test("the form is shown again with what was written when something is missing, and what programs fill in stops them")
    func refused() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.post("/anmal", ["kanal": "hallsbergs-kommun", "kontakt": "0700-1"])
                #expect(browser.page.status == 422 && browser.page.html.contains("value=\"0700-1\"") && browser.page.html.contains("role=\"alert\""))
                try await browser.post("/anmal", ["kanal": "hallsbergs-kommun", "text": "Hej", "lamnas_tomt": "https://spam.example"])
                #expect(browser.page.status == 422 && browser.page.html.contains("Hej") && browser.page.html.contains("dolt fält"))
                #expect(!browser.page.html.contains("spam.example"))
                try await browser.post("/anmal/konto", ["konto": "https://blogg.example.se/langangskolan"])
                #expect(browser.page.status == 422 && browser.page.html.contains("vårt eget"))
                let stored = try await made.house.database.read { try ReportStore.reports(in: .all, limit: 9, in: $0) }
                #expect(stored.isEmpty)
            }
        }
    }

    @Test("a form from another site is refused, and so is one report too many from a network")
    func guarded() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                let body = ByteBuffer(string: "kanal=hallsbergs-kommun&text=hej")
                let type: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
                for (name, value) in [(HTTPField.Name.fetchSite, "cross-site"), (.origin, "https://evil.example"), (.origin, "null")] {
                    var headers = type
                    headers[name] = value
                    #expect(try await browser.send("/anmal", .post, headers: headers, body: body).status == 403)
                }
                for number in 1...20 { try await browser.post("/anmal", ["kanal": "hallsbergs-kommun", "text": "Nummer \(number)"]) }
                #expect(browser.page.status == 303)
                try await browser.post("/anmal", ["kanal": "hallsbergs-kommun", "text": "Ett till"])
                #expect(browser.page.status == 429 && browser.page.html.contains("Ett till"))
                let seconds = browser.page.headers[.retryAfter].flatMap { Int($0) }
                #expect(seconds.map { (60...3600).contains($0) } == true)
                #expect(!browser.page.html.contains("ring oss") && browser.page.html.contains("Bra att veta"))
            }
        }
    }

    @Test("a link places the report on the channel that it lies on")
    func placed() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.post("/anmal", ["konto": "https://blogg.example.se/langangskolan/?p=7#comment-2", "text": "Ett hot"])
                try await browser.post("/anmal", ["konto": "https://annan.example/langangskolan", "text": "Okänt"])
                let stored = try await made.house.database.read { try ReportStore.reports(in: .all, limit: 9, in: $0) }
                #expect(Set(stored.map(\.channel)) == [made.closed, nil])
            }
        }
    }

    @Test("every role meets the list as it may: seen, or refused with the missing right named")
    func roles() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                for role in Role.allCases {
                    let browser = Browser(client)
                    try await browser.signIn(role.rawValue.lowercased())
                    let page = try await browser.get("/anmalningar")
                    let maySee = role.rights.contains(.seeItems)
                    #expect(page.status == (maySee ? 200 : 403), "\(role)")
                    #expect(page.html.contains("Misstänkta konton") == (maySee && role.rights.contains(.manageChannels)), "\(role)")
                    #expect(maySee || page.html.contains("rätten att se inlägg"))
                }
                #expect(try await Browser(client).get("/anmalningar").status == 303)
            }
        }
    }
}
