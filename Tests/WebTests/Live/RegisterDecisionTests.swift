import Channels
import Foundation
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

@Suite("The decision behind a channel, and the rules that it adds")
struct RegisterDecisionTests {
    private static let home = "/register/kanaler/hallsbergs-kommun"
    private static let rule = "Reklam för <b>företag</b>"

    @Test("GOT-9 KUN-12 who decided is asked for, told to staff, found when it lacks, and never told to the public", arguments: ["gotland", "kungalv"])
    func decision(_ guideline: String) async throws {
        try await withWebHouse(guideline: guideline) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                #expect(try await browser.get(Self.home).html.contains("Notera beslutet om kanalen"))
                #expect(try await browser.get("/tillsyn/kanaler/hallsbergs-kommun").html.contains("Det står inte vem som har beslutat om kanalen"))
                let form = try await browser.get("\(Self.home)/andring")
                #expect(form.html.contains("name=\"beslutad-av\"") && form.html.contains("name=\"okant-beslut\""))
                let half = RegisterPageTests.form.merging(["beslutad-av": "Nämnd <b>ett</b>"]) { $1 }
                let refused = try await browser.post("\(Self.home)/andring", half)
                #expect(refused.status == 422 && refused.html.contains("href=\"#beslutsdag\"") && refused.html.contains("Nämnd &lt;b&gt;ett"))
                let whole = half.merging(["beslutsdag": "2026-01-10", "diarienummer": "KS 2026/12"]) { $1 }
                try await browser.post("\(Self.home)/andring", whole)
                #expect(browser.location == Self.home)
                let page = try await browser.get(Self.home).html
                #expect(page.contains("Nämnd &lt;b&gt;ett") && page.contains("10 januari 2026") && page.contains("KS 2026/12"))
                #expect(!page.contains("Notera beslutet om kanalen"))
                #expect(!(try await browser.get("/tillsyn/kanaler/hallsbergs-kommun").html.contains("Det står inte vem som har beslutat")))
                for path in ["/", "/kanaler/hallsbergs-kommun", "/kanaler.json", "/kanaler.csv", "/andringar"] {
                    #expect(!(try await browser.get(path).html.contains("KS 2026/12")), "\(path)")
                }
            }
        }
    }

    @Test("LUD-17 what an editor proposes to add holds nowhere until the coordinator approves; then visitors read it, and it can be removed by")
    func addition() async throws {
        try await withWebHouse(guideline: "ludvika") { made in
            try await made.site.application().test(.router) { client in
                let (editor, keeper) = (Browser(client), Browser(client))
                try await editor.signIn("editor")
                try await keeper.signIn("coordinator")
                let form = try await editor.get("\(Self.home)/andring")
                #expect(form.html.contains("name=\"egna-regler\"") && form.html.contains("LUD-17"))
                try await editor.post("\(Self.home)/andring", RegisterPageTests.form.merging(["egna-regler": Self.rule]) { $1 })
                #expect(editor.location == Self.home)
                let removal = "/inkorg/\(made.question)/borttagning"
                let places = ["/kanaler/hallsbergs-kommun", "/besokarinformation/hallsbergs-kommun", removal]
                for path in places { #expect(!(try await keeper.get(path).html.contains("Reklam för")), "\(path)") }
                let ground = "egen-regel:\(Self.rule)"
                #expect(try await editor.get("\(removal)?grund=\(PercentText.encode(ground))").status >= 400)
                let list = try await keeper.get("/register/forslag").html
                let id = try #require(list.firstMatch(of: #/href="(/register/forslag/[0-9]+)"/#)).output.1
                let csrf = try await keeper.get(String(id)).field("csrf")
                try await keeper.post(String(id), ["beslut": "godkann", "sedd": "1"], csrf: csrf)
                #expect(keeper.location == Self.home)
                for path in places {
                    let page = try await keeper.get(path).html
                    #expect(page.contains("Reklam för &lt;b&gt;företag") && page.contains("LUD-17"), "\(path)")
                }
                let confirm = try await editor.get("\(removal)?grund=\(PercentText.encode(ground))")
                #expect(confirm.status == 200 && confirm.html.contains("Reklam för &lt;b&gt;företag"))
                let fields = ["grund": ground, "blankett": confirm.field("blankett"), "skal": ""]
                let unsaid = try await editor.post(removal, fields, csrf: confirm.field("csrf"))
                #expect(unsaid.status == 422 && unsaid.html.contains("Skäl"))
                try await editor.post(removal, fields.merging(["skal": "Inlägget säljer cyklar för ett företag."]) { $1 }, csrf: confirm.field("csrf"))
                #expect(editor.location == "/inkorg/\(made.question)")
                #expect(try await editor.get("/inkorg/\(made.question)").html.contains("Reklam för &lt;b&gt;företag"))
            }
        }
    }

    @Test("LUD-17 where the guideline's list is closed there is no such field, and what is sent all the same is refused")
    func closedList() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                #expect(!(try await browser.get("\(Self.home)/andring").html.contains("name=\"egna-regler\"")))
                let refused = try await browser.post("\(Self.home)/andring", RegisterPageTests.form.merging(["egna-regler": "Reklam"]) { $1 })
                #expect(refused.status == 422 && refused.html.contains("riktlinjen låter inte en kanal lägga till egna regler"))
            }
        }
    }

    @Test("GOT-13 KUN-53 the form for a new channel notices a personal profile: a must hinders, a should asks why", arguments: [("gotland", "GOT-13"), ("kungalv", "KUN-53")])
    func profile(_ guideline: String, _ clause: String) async throws {
        try await withWebHouse(guideline: guideline) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                let asks = guideline == "gotland"
                #expect(try await browser.get("/register/ny").html.contains("name=\"profilskal\"") == asks)
                let form = RegisterPageTests.form.merging(
                    ["namn": "Bygg", "plattform": "linkedin", "adress": "https://www.linkedin.com/in/anna-ek"]) { $1 }
                let refused = try await browser.post("/register/ny", form)
                #expect(refused.status == 422 && refused.html.contains(clause) && refused.html.contains(asks ? "href=\"#profilskal\"" : "href=\"#adress\""))
                let reasoned = try await browser.post("/register/ny", form.merging(["profilskal": "Plattformen kräver det."]) { $1 })
                #expect(reasoned.status == (asks ? 303 : 422))
            }
        }
    }
}
