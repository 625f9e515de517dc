import Channels
import Foundation
import Guidelines
import HTTPTypes
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

@Suite("The register as data")
struct OpenDataTests {
    private static let files = DataFile.allCases.map { SiteAddress.open(.file($0)).path }
    private static let pages = [
        "/", "/?sida=2", "/?kris=ja", "/kanaler/hallsbergs-kommun", "/kanaler/langangskolan", "/officiell", "/officiell?konto=a", "/anmal", "/anmal/konto",
        "/anmal/tack", "/forandringar", "/kris", "/privat", "/tillganglighet", "/vagledning", "/oppna-data", "/kanaler/inbaddning", "/kanaler/me", "/partier",
        "/riktlinjer", "/logga-in", "/status", "/finns-inte",
    ]

    @Test("GOT-39 no address of a person who works here, and no name, stands anywhere that the public reads")
    func noStaff() async throws {
        try await withWebHouse { made in
            let people = try await made.house.database.read { try PersonStore.people(in: $0) }
            for person in people {
                var fields = PersonFields(username: person.username, firstName: "Hemlige\(person.id)", lastName: "Anställd")
                fields.email = "person\(person.id)@hallsberg.se"
                try await made.house.office.perform(ChangePerson(person.id, to: fields, unit: nil), by: .system(.commandLine))
            }
            let public_ = made.house.guideline.authority.email
            try await made.site.application().test(.router) { client in
                for path in Self.pages + Self.files {
                    let text = try await Browser(client).get(path).html
                    #expect(!text.contains("Hemlige") && !text.contains("Anställd"), "\(path)")
                    let mails = text.matches(of: #/[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z]{2,}/#).map { String($0.output) }
                    #expect(mails.allSatisfy { $0 == public_ }, "\(path): \(mails)")
                }
            }
        }
    }

    @Test("every file has a tag, may be kept a moment, may be read from any site, and is not sent twice", arguments: DataFile.allCases)
    func headers(file: DataFile) async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                let path = SiteAddress.open(.file(file)).path
                let page = try await browser.get(path)
                #expect(page.status == 200 && page.headers[.contentType] == file.type && page.headers[.accessControlAllowOrigin] == "*")
                #expect(page.headers[.cacheControl] == "public, max-age=60, must-revalidate" && page.headers[.setCookie] == nil)
                let tag = try #require(page.headers[.eTag])
                let again = try await browser.get(path, headers: [.ifNoneMatch: tag])
                #expect(again.status == 304 && again.html.isEmpty && again.headers[.accessControlAllowOrigin] == "*")
                _ = try await made.house.office.perform(
                    AddChannel(
                        ChannelFields(
                            name: "Badhuset", platform: "facebook", address: "https://www.facebook.com/badhuset", unit: .init(1),
                            purpose: "Bad.", openedOn: made.time.now, guidelineID: "hallsberg")), by: .system(.commandLine))
                let changed = try await browser.get(path, headers: [.ifNoneMatch: tag])
                #expect(changed.status == 200 && changed.headers[.eTag] != tag && changed.html.contains("adhuset"))
            }
        }
    }

    @Test(
        "a cell that a spreadsheet would take for a formula is made harmless",
        arguments: [
            ("=1+1", "'=1+1"), ("+46", "'+46"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("＝1", "'＝1"),
            ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""), ("Åsa", "Åsa"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("", ""), ("a=b", "a=b"),
        ])
    func cells(raw: String, cell: String) {
        #expect(CSVText.cell(raw) == cell)
    }

    @Test("closed channels stand in the data with their day, and the data is narrowed as the list is")
    func contents() async throws {
        try await withWebHouse { made in
            try await made.house.database.write { session in
                try session.execute("UPDATE channel SET closed_on = ?, in_crisis = 1 WHERE id = ?", made.time.now, made.closed)
                try PublicRegister.changed(in: session)
            }
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                let all = try Self.json(try await browser.get("/kanaler.json").html)
                #expect(all["count"] as? Int == 2)
                let school = try #require((all["channels"] as? [[String: Any]])?.first { $0["id"] as? String == "langangskolan" })
                #expect(school["status"] as? String == "closed" && school["closedOn"] as? String == "2026-03-27")
                #expect(try await Self.json(browser.get("/kanaler.json?lage=oppna").html)["count"] as? Int == 1)
                #expect(try await Self.json(browser.get("/kanaler.json?sok=finns-inte").html)["count"] as? Int == 0)
                #expect(try await browser.get("/kanaler.csv").html.hasPrefix("\u{FEFF}id,namn,"))
                #expect(try await browser.get("/kanaler.csv?lage=stangda").html.contains("stängd"))
                #expect(try await !browser.get("/kanaler.jsonld").html.contains("blogg.example.se/langangskolan"))
                #expect(try await browser.get("/forandringar.atom").html.contains("Stängd kanal: Långängskolan"))
                for page in ["/kanaler/inbaddning", "/kanaler/me", "/kris"] {
                    #expect(try await !browser.get(page).html.contains("blogg.example.se/langangskolan"), "\(page)")
                }
            }
        }
    }

    @Test("KUN-60 files name things by whole addresses or by names that hold everywhere, and never by half an address", arguments: [
        nil, "https://kanaler.hallsberg.example", "https://kanaler.hallsberg.example:8443",
    ] as [String?])
    func identities(address: String?) async throws {
        try await withWebHouse(settings: SiteSettings(publicAddress: address.flatMap { URL(string: $0) })) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                let linked = try Self.json(try await browser.get("/kanaler.jsonld").html)
                let nodes = try #require(linked["@graph"] as? [[String: Any]])
                let ids = nodes.compactMap { $0["@id"] as? String }
                #expect(ids.count == nodes.count && Set(ids).count == ids.count)
                #expect(ids.allSatisfy { $0.hasPrefix(address.map { "\($0)/#" } ?? "urn:uuid:") }, "\(ids)")
                let whole = try #require(nodes.first { $0["parentOrganization"] == nil })
                #expect((whole["sameAs"] as? [String])?.contains { $0.contains("hallsberg") } == true, "\(whole)")
                let accounts = nodes.flatMap { $0["sameAs"] as? [String] ?? [] }
                #expect(accounts.count == 2 && Set(accounts).count == 2)
                let data = try Self.json(try await browser.get("/kanaler.json").html)
                let pages = (data["channels"] as? [[String: Any]] ?? []).map { $0["page"] as? String }
                #expect(pages.count == 2 && pages.allSatisfy { ($0 == nil) == (address == nil) && $0?.hasPrefix("https://") != false }, "\(pages)")
                #expect((data["list"] as? String) == address.map { "\($0)/" })
                let feed = try await browser.get("/forandringar.atom").html
                let links = feed.matches(of: #/<link [^>]*href="([^"]*)"/#).map { String($0.output.1) }
                #expect(links.count == (address == nil ? 0 : 4) && links.allSatisfy { $0.hasPrefix("https://") }, "\(links)")
                #expect(feed.contains("<content>") == (address == nil) && feed.contains("<summary>") == (address != nil))
                let told = try await browser.get("/oppna-data").html.contains("Filerna saknar länkar")
                #expect(told == (address == nil))
            }
        }
    }

    @Test("Wikidata's columns hold what each property takes, and nothing else")
    func wikidata() async throws {
        try await withWebHouse { made in
            for (platform, address) in [
                ("youtube", "https://www.youtube.com/@hallsbergtv"), ("youtube", "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv"),
                ("mastodon", "https://social.example/@hallsberg"), ("instagram", "https://www.instagram.com/hallsbergskommun"),
            ] {
                let fields = ChannelFields(
                    name: "Kanal \(address.count) \(platform)", platform: platform, address: address, unit: .init(1), purpose: "Nytt.", openedOn: made.time.now,
                    guidelineID: "hallsberg")
                _ = try await made.house.office.perform(AddChannel(fields), by: .system(.commandLine))
            }
            try await made.site.application().test(.router) { client in
                let table = try await Browser(client).get("/kanaler/wikidata.csv").html
                let rows = table.split(separator: "\r\n")
                #expect(rows.first?.contains("P2003,P2397,P4033") == true, "\(table)")
                #expect(table.contains("hallsbergskommun,UCabcdefghijklmnopqrstuv,hallsberg@social.example") && !table.contains("hallsbergtv"), "\(table)")
            }
        }
    }

    private static func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("the list for other websites may stand in any frame, and it alone")
    func embed() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                let page = try await browser.get("/kanaler/inbaddning")
                #expect(page.headers[.contentSecurityPolicy] == SecurityHeaders.embedPolicy && page.headers[.frameOptions] == nil)
                #expect(page.headers[.setCookie] == nil && !page.html.contains("<script"))
                #expect(page.html.contains("rel=\"me noopener noreferrer nofollow\" target=\"_top\" href=\"https://blogg.example.se/langangskolan\""))
                for path in Self.pages where path != "/kanaler/inbaddning" {
                    let other = try await browser.get(path)
                    #expect(other.headers[.frameOptions] == "DENY" && other.headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true, "\(path)")
                }
            }
        }
    }

    @Test("HBG-8.33 the crisis page stands when the database does not answer")
    func crisis() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                #expect(try await browser.get("/kris").status == 200)
                await made.house.close()
                let page = try await browser.get("/kris")
                #expect(page.status == 200 && page.html.contains("hallsberg.se") && page.html.contains("0582-68 50 00"))
            }
        }
    }

    @Test("5,000 channels are listed a page at a time, found, and exported, each in a moment")
    func many() async throws {
        let unit = MunicipalUnit(id: .init(1), name: "Kommunikation", board: "Kommunstyrelsen")
        try await withWebHouse { made in
            try await made.house.database.write { session in
                for number in 0..<5_000 {
                    try session.execute(
                        """
                        INSERT INTO channel (slug, name, platform, address, address_key, unit_id, purpose, open_comments, opened_on, guideline_id, created_at)
                        VALUES (?, ?, 'facebook', ?, ?, ?, 'Nyheter och svar.', 1, ?, 'hallsberg', ?)
                        """, "kanal-\(number)", "Kanal \(number)", "https://www.facebook.com/kanal\(number)", "facebook.com/kanal\(number)", unit.id.rawValue,
                        made.time.now, made.time.now)
                }
                try PublicRegister.changed(in: session)
            }
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                _ = try await browser.get("/")
                let clock = ContinuousClock()
                for path in ["/", "/?sida=50", "/?sok=kanal%204321", "/officiell?konto=facebook.com/kanal77", "/officiell?konto=@kanal_77x", "/anmal", "/kris", "/forandringar"] {
                    var page = Browser.Page()
                    // A debug build of shared, busy machines: in earnest, each takes milliseconds.
                    let time = try await clock.measure { page = try await browser.get(path) }
                    #expect(page.status == 200 && page.html.utf8.count < 200_000 && time < .seconds(5), "\(path) \(time) \(page.html.utf8.count)")
                }
                #expect(try await browser.get("/?sok=kanal%204321").html.contains("Visar 1 av 5002"))
                #expect(try await browser.get("/kanaler.csv").html.split(separator: "\r\n").count == 5_003)
                #expect(try await browser.get("/?sida=50").html.contains("Sida 50 av 51"))
                #expect(try await browser.get("/?sida=99999").html.contains("Sida 51 av 51"))
            }
        }
    }
}
