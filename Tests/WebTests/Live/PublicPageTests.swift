import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

@Suite("The public pages")
struct PublicPageTests {
    @Test("HBG-4.17 the directory shows which channels are official, to anyone, and from memory the second time")
    func directory() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                let page = try await browser.get("/")
                #expect(page.status == 200)
                for words in ["Hallsbergs kommun", "Långängskolan", "Officiell", "/kanaler/langangskolan", "Vardagar 8–17", "En arbetsdag"] {
                    #expect(page.html.contains(words), "\(words)")
                }
                let tag = try #require(page.headers[.eTag])
                let again = try await browser.get("/", headers: [.ifNoneMatch: tag])
                #expect(again.status == 304 && again.html.isEmpty && again.headers[.eTag] == tag)
            }
        }
    }

    @Test("the directory is narrowed by words, unit and platform; what nobody can read is left out")
    func search() async throws {
        let table = [
            ("/?sok=langang", true, false), ("/?sok=LÅNGÄNG", true, false), ("/?sok=saknas", false, false), ("/?verksamhet=1", true, true),
            ("/?verksamhet=99", false, false), ("/?plattform=wordpress", true, true), ("/?plattform=tiktok", false, false),
            ("/?verksamhet=x&plattform=", true, true), ("/?sok=%27%3BDROP%20TABLE", false, false), ("/?okant=1", true, true),
        ]
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                for (path, school, municipality) in table {
                    let page = try await Browser(client).get(path)
                    #expect(page.status == 200)
                    #expect(page.html.contains("/kanaler/langangskolan") == school, "\(path)")
                    #expect(page.html.contains("/kanaler/hallsbergs-kommun") == municipality, "\(path)")
                }
            }
        }
    }

    @Test("HBG-6.1–6.6 a channel page says who, why, what is a record, what is removed and how to reach those responsible")
    func channel() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                let page = try await browser.get("/kanaler/langangskolan")
                #expect(page.status == 200)
                for words in ["Kommunikationsavdelningen", "Kommunstyrelsen", "allmän handling", "Olaga hot", "0582-68 50 00", "HBG-8.3"] {
                    #expect(page.html.contains(words), "\(words)")
                }
                #expect(page.html.contains("rel=\"me noopener noreferrer nofollow\""))
                #expect(try await browser.get("/kanaler/finns-inte").status == 404)
            }
        }
    }

    @Test("machines are told that the server is up, and style and script are kept for ever")
    func statusAndAssets() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                #expect(try await browser.get("/status").html == "ok\n")
                let style = try #require(try await browser.get("/").html.firstMatch(of: #/href="(/stil/kanalvakt-[0-9a-f]+\.css)"/#))
                let asset = try await browser.get(String(style.1))
                #expect(asset.status == 200 && asset.headers[.cacheControl]?.contains("immutable") == true)
                #expect(asset.html.contains("--spruce"))
                #expect(try await browser.get("/stil/kanalvakt.css").status == 404)
            }
        }
    }
}
