import Channels
import Guidelines
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

@Suite("The public pages that tell what holds")
struct ToldPageTests {
    @Test(
        "HBG-10.1 HBG-10.2 LUD-27 OSB-22 OSB-24 GOT-42 GOT-43 GOT-46 private use is told as each municipality reads it, and the law to all",
        arguments: [
            ("hallsberg", "Meddelarfriheten är huvudregel", "ger inget källskydd."), ("ludvika", "räknas det som skrivet i tjänsten", "ambassadör"),
            ("osby", "ambassadör", "tolkas strikt"), ("gotland", "tolkas strikt", "Meddelarfriheten är huvudregel"), ("kungalv", "har inga egna regler", "I korthet"),
        ])
    func privateUse(guideline: String, says: String, silent: String) async throws {
        try await withWebHouse(guideline: guideline) { made in
            try await made.site.application().test(.router) { client in
                let html = try await Browser(client).get("/privat").html
                let brief = html.components(separatedBy: "Det här säger lagen")
                #expect(html.contains(says) && brief.count == 2 && brief[1].contains("tryckfrihetsförordningen"))
                let points = brief[0].components(separatedBy: "Ur riktlinjen")[0]
                #expect(!points.contains(silent), "\(silent)")
            }
        }
    }

    @Test("HBG-11.1 GOT-3 KUN-24 the accessibility statement says what fails, how to complain and by which law", arguments: ["hallsberg", "gotland", "kungalv", "osby"])
    func accessibility(guideline: String) async throws {
        try await withWebHouse(guideline: guideline) { made in
            try await made.site.application().test(.router) { client in
                let html = try await Browser(client).get("/tillganglighet").html
                for words in [
                    "2018:1937", "helt förenliga", "Det här har vi inte gjort eller kan vi inte styra", "november 2026",
                    "href=\"https://www.digg.se/tdosanmalan\"", "href=\"/anmal\"", "Ingen utomstående har granskat",
                ] { #expect(html.contains(words), "\(words)") }
                #expect(html.contains("Ur riktlinjen") == (guideline != "osby"))
            }
        }
    }

    @Test("HBG-4.10 HBG-4.11 KUN-26 personal data: who answers by each guideline, why, how long, what rights, and where to complain", arguments: [
        ("hallsberg", "Den nämnd som ansvarar för kanalen är personuppgiftsansvarig", "dokumenthanteringsplanen"), ("kungalv", "Kungälvs kommun är personuppgiftsansvarig", ""),
        ("ludvika", "oftast den nämnd", "varje nämnd beslutar om gallring"), ("osby", "oftast den nämnd", ""), ("gotland", "oftast den nämnd", ""),
    ])
    func personalData(guideline: String, controller: String, disposal: String) async throws {
        try await withWebHouse(guideline: guideline) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                let page = try await browser.get("/personuppgifter")
                let wanted = [controller, "artikel 6.1 e", "2016/679", "dataskyddsombud", "href=\"https://www.imy.se\"", "arkivlagen", "invända"]
                for words in wanted { #expect(page.status == 200 && page.html.contains(words), "\(words)") }
                #expect(page.html.lowercased().contains(disposal) || disposal.isEmpty)
                #expect(!page.html.contains("Se till att det finns en överenskommelse") && !page.html.contains("Fråga dataskyddsombudet vem"))
                for path in ["/anmal", "/anmal/konto", "/kanaler/hallsbergs-kommun", "/"] {
                    #expect(try await browser.get(path).html.contains("href=\"/personuppgifter\""), "\(path)")
                }
            }
        }
    }

    @Test("HBG-8.3 OSB-13 OSB-18 GOT-31 KUN-47 LUD-45 what is promised of answers is what each guideline says, and no number that nobody has decided", arguments: [
        ("hallsberg", ["Vi bevakar kanalerna vardagar 8–17.", "svar inom en arbetsdag"], ["plan som säger"]),
        ("osby", ["Varje kanal har en plan som säger när den bevakas.", "ska få svar snabbt."], ["8–17", "arbetsdag", "Vi bevakar"]),
        ("gotland", ["Vi bevakar kanalerna varje dag.", "bör få svar utan dröjsmål."], ["8–17", "arbetsdag"]),
        ("ludvika", ["ska få svar snabbt"], ["8–17", "arbetsdag", "Vi bevakar"]),
        ("kungalv", ["Vi bevakar kanalerna varje dag under kontorstid.", "ska få svar skyndsamt."], ["8–17", "arbetsdag"]),
    ])
    func promises(guideline: String, says: [String], silent: [String]) async throws {
        try await withWebHouse(guideline: guideline) { made in
            try await made.site.application().test(.router) { client in
                for path in ["/", "/kanaler/hallsbergs-kommun"] {
                    let html = try await Browser(client).get(path).html
                    for words in says { #expect(html.contains(words), "\(path): \(words)") }
                    for words in silent { #expect(!html.contains(words), "\(path): \(words)") }
                }
            }
        }
    }

    @Test("HBG-8.33 HBG-8.34 HBG-8.35 HBG-8.36 the crisis page names the ways to facts, the channels that are used, and what the others say", arguments: ["hallsberg", "ludvika"])
    func crisis(guideline: String) async throws {
        try await withWebHouse(guideline: guideline) { made in
            try await made.house.database.write { session in
                try session.execute("UPDATE channel SET in_crisis = 1 WHERE id = ?", made.closed)
                try PublicRegister.changed(in: session)
            }
            try await made.site.application().test(.router) { client in
                let html = try await Browser(client).get("/kris").html
                #expect(html.contains("/kanaler/langangskolan") && !html.contains("/kanaler/hallsbergs-kommun") && html.contains("Ring 112"))
                #expect(html.contains("Vi svarar inte här under krisen") == (guideline == "hallsberg"))
                #expect(html.contains("HBG-8.36") == (guideline == "hallsberg"))
                #expect(try await Browser(client).get("/?kris=ja").html.contains("Visar 1 av 2"))
            }
        }
    }

    @Test("LUD-18 LUD-34 LUD-35 OSB-16 the parties' links stand where the guideline grants them, with its disclaimer", arguments: ["ludvika", "osby", "hallsberg"])
    func parties(guideline: String) async throws {
        try await withWebHouse(guideline: guideline) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                let isGranted = guideline != "hallsberg"
                #expect(try await browser.get("/partier").status == (isGranted ? 200 : 404))
                try await browser.signIn("coordinator")
                try await browser.get("/anmalningar")
                #expect(browser.page.html.contains("/partier/lista") == isGranted)
                guard isGranted else { return }
                try await browser.get("/partier/lista")
                try await browser.post("/partier/lista", ["namn": "Vägpartiet", "adress": "ingen adress"])
                #expect(browser.page.status == 422 && browser.page.html.contains("value=\"Vägpartiet\""))
                try await browser.post("/partier/lista", ["namn": "Vägpartiet", "adress": "https://vagpartiet.example"])
                #expect(browser.page.status == 303)
                let page = try await browser.get("/partier").html
                #expect(page.contains("href=\"https://vagpartiet.example\"") && page.contains("står inte kommunen för") == (guideline == "ludvika"))
                #expect(try await browser.get("/").html.contains("href=\"/partier\""))
                try await browser.get("/partier/lista")
                try await browser.post("/partier/lista/1")
                #expect(try await !browser.get("/partier").html.contains("vagpartiet.example"))
            }
        }
    }

    @Test("the guidance for those who run channels is all that the guideline says at its places", arguments: ["hallsberg", "ludvika", "osby", "gotland", "kungalv"])
    func guidance(guideline: String) async throws {
        try await withWebHouse(guideline: guideline) { made in
            try await made.site.application().test(.router) { client in
                let html = try await Browser(client).get("/vagledning").html
                for place in [.start, .publishing, .personalData, .upkeep] as [GuidanceText.Place] {
                    for text in made.house.guideline.texts(at: place) { #expect(html.contains(HTMLText().escapeText(text.heading)), "\(text.heading)") }
                }
            }
        }
    }
}
