import Channels
import Database
import Evidence
import Foundation
import HummingbirdTesting
import Organisation
import TestSupport
import Testing

@testable import Web

@Suite("How the public reaches the municipality, on the pages", .serialized)
struct ContactPageTests {
    private static let pages = ["/", "/kris", "/anmal", "/tillganglighet", "/personuppgifter", "/kanaler/hallsbergs-kommun", "/kanaler.jsonld"]

    private static func coordinator(_ made: WebHouse) async throws -> SignedInPerson {
        let id = try await made.person("coordinator")
        return try #require(try await made.house.database.read { try PersonStore.signedIn(id, in: $0) })
    }

    @Test("HBG-8.33 what the coordinator says stands on every public page at once, instead of the profile's", arguments: TestDatabase.engines)
    func kept(_ engine: Database.Engine) async throws {
        try await withWebHouse(engine) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                for page in Self.pages { #expect(try await browser.get(page).html.contains("0582-68 50 00"), "\(page)") }
                #expect(try await !browser.get("/kris").html.contains("/kontaktvagar"))
                try await browser.signIn("coordinator")
                #expect(try await browser.get("/kris").html.contains("href=\"/kontaktvagar\""))
                let start = try await browser.get("/kontaktvagar").html
                #expect(start.contains("value=\"0582-68 50 00\"") && start.contains("kommer från riktlinjens fil"))
                let said = [
                    "telefon": "+46 582 68 50 99", "epost": "kontakt@hallsberg.se", "sida": "https://www.hallsberg.se/kontakt", "oppettider": "Vardagar 8–16.30",
                    "wikidata": "Q502261", "lydelse": browser.page.field("lydelse"),
                ]
                try await browser.post("/kontaktvagar", said)
                #expect(browser.page.status == 303)
                for page in Self.pages {
                    let html = try await browser.get(page).html
                    #expect(html.contains("582 68 50 99") && !html.contains("0582-68 50 00"), "\(page)")
                }
                let crisis = try await browser.get("/kris").html
                #expect(crisis.contains("href=\"tel:+46582685099\"") && crisis.contains("Vardagar 8–16.30") && crisis.contains("hallsberg.se/kontakt"))
                #expect(try await browser.get("/kanaler.jsonld").html.contains("http://www.wikidata.org/entity/Q502261"))
                #expect(try await browser.get("/officiell?konto=kontakt@hallsberg.se").html.contains("Det är en av våra e-postadresser"))
                #expect(try await !browser.get("/officiell?konto=0582-68 50 00").html.contains("Det är ett av våra telefonnummer"))
                #expect(try await browser.get("/officiell?konto=%2B46582685099").html.contains("Det är ett av våra telefonnummer"))
                try await browser.get("/kontaktvagar")
                try await browser.post("/kontaktvagar", ["epost": "erik.ek@hallsberg.se", "lydelse": browser.page.field("lydelse")])
                #expect(browser.page.status == 422 && browser.page.html.contains("ser ut som en persons"))
            }
        }
    }

    @Test("the items of as many units as a municipality has are kept in one form")
    func manyUnits() async throws {
        try await withWebHouse { made in
            for number in 1...60 {
                let unit = try await made.house.office.perform(
                    AddUnit(UnitFields(name: "Enhet \(number)", board: "Nämnden")), by: .system(.commandLine))
                let fields = ChannelFields(
                    name: "Kanal \(number)", platform: "instagram", address: "https://www.instagram.com/exempel.enhet\(number)", unit: unit,
                    purpose: "Visa.", openedOn: made.time.now, guidelineID: "hallsberg")
                _ = try await made.house.office.perform(AddChannel(fields), by: .system(.commandLine))
            }
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                let html = try await browser.get("/kontaktvagar").html
                let names = Set(html.matches(of: #/name="(enhet-\d+)"/#).map { String($0.output.1) })
                #expect(names.count > 60)
                try await browser.post("/kontaktvagar/wikidata", Dictionary(uniqueKeysWithValues: names.map { ($0, "Q17") }))
                #expect(browser.page.status == 303)
                #expect(try await browser.get("/kontaktvagar").html.ranges(of: "value=\"Q17\"").count == names.count)
            }
        }
    }

    @Test("where no number is known the coordinator is told what to do, and others may not come here", arguments: ["gotland", "kungalv"])
    func missing(guideline: String) async throws {
        try await withWebHouse(guideline: guideline) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                let html = try await browser.get("/kontaktvagar").html
                #expect(html.contains("Skriv växelns nummer här nedanför"))
                let list = try await browser.get("/lista-i-kanal").html
                #expect(list.contains("Frivilligt") == (guideline == "kungalv") && list.contains("GOT-41") == (guideline == "gotland"))
                let editor = Browser(client)
                try await editor.signIn("editor")
                for page in ["/kontaktvagar", "/lista-i-kanal"] { #expect(try await editor.get(page).status == 403, "\(page)") }
            }
        }
    }

    @Test("GOT-41 the public page says where the list stands only once somebody has seen it there")
    func listing() async throws {
        try await withWebHouse(guideline: "gotland") { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                let before = try await browser.get("/").html
                #expect(!before.contains("Facebooksidan") && !before.contains("Den stod i"))
                try await browser.signIn("coordinator")
                let page = try await browser.get("/lista-i-kanal").html
                #expect(page.contains("Ingen har sagt vilken kanal") && page.contains("GOT-41"))
                let house = made.house
                let (guideline, now) = (try await house.guidelines.current(), made.time.now)
                let listing = try await house.database.read { try Listing.load(by: guideline, at: now, in: $0) }
                let channel = try #require(listing.channel ?? listing.candidates.first).channel
                let digest = browser.page.field("text")
                try await browser.post("/lista-i-kanal", ["kanal": "\(channel.id)", "utfall": "shown", "text": digest])
                #expect(browser.page.status == 422 && browser.page.html.contains("Lägg till en skärmbild"))
                try await browser.get("/lista-i-kanal")
                try await browser.post("/lista-i-kanal", ["kanal": "\(channel.id)", "utfall": "lacking", "saknas": "Skolan saknas.", "text": digest])
                #expect(browser.page.status == 303)
                #expect(try await !browser.get("/").html.contains("Den stod i"))
                let kept = try house.evidence.keep(
                    EvidenceDraft(
                        kind: "listing-check", subject: "listing", takenAt: now,
                        parts: [EvidenceDraft.Part(role: "screenshot", mediaType: "image/png", bytes: SamplePicture.png())]))
                let signedIn = try await Self.coordinator(made)
                _ = try await house.office.perform(
                    RecordListingCheck(on: channel.id, .shown, against: listing.text(site: "").digest, site: "", kept: kept, in: house.evidence),
                    by: .person(signedIn))
                #expect(try await browser.get("/").html.contains("Den stod i \(channel.name) den 27 mars 2026"))
                #expect(try await browser.get("/lista-i-kanal/kontroller/2").status == 200)
            }
        }
    }

    @Test("an account that may be taken over is told in the feed, and stands in no table or list elsewhere", arguments: TestDatabase.engines)
    func takenOver(_ engine: Database.Engine) async throws {
        try await withWebHouse(engine) { made in
            let fields = ChannelFields(
                name: "Badhuset", platform: "instagram", address: "https://www.instagram.com/badhuset.exempel", unit: .init(1), purpose: "Bad.",
                openedOn: made.time.now, guidelineID: "hallsberg")
            let channel = try await made.house.office.perform(AddChannel(fields), by: .system(.commandLine))
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                let files = ["/kanaler/wikidata.csv", "/kanaler.jsonld", "/kanaler/inbaddning", "/kanaler/me", "/forandringar.atom"]
                for file in files { #expect(try await browser.get(file).html.contains("badhuset.exempel"), "\(file)") }
                #expect(try await browser.get("/kanaler.json").headers[.link]?.contains("creativecommons.org/publicdomain/zero/1.0/") == true)
                try await made.house.office.perform(NoteTakeover(of: channel), by: .person(Self.coordinator(made)))
                for file in files { #expect(try await !browser.get(file).html.contains("badhuset.exempel"), "\(file)") }
                let feed = try await browser.get("/forandringar.atom").html
                #expect(feed.contains("Kontot kan vara kapat: Badhuset, Instagram") && feed.contains("Lita inte på"))
                #expect(try await browser.get("/forandringar").html.contains("Kan vara kapat"))
            }
        }
    }
}
