import Database
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import Web

@Suite("Hostile input is answered in plain Swedish and changes nothing")
struct HostileInputTests {
    /// Every address that takes a form.
    static func posts(_ made: WebHouse) -> [String] {
        let item = "/inkorg/\(made.question)"
        return ["/logga-in", "/logga-ut"] + ["svar", "borttagning", "overlamning", "avslut", "utfall"].map { "\(item)/\($0)" }
    }

    /// A form that is wrong before anyone looks at what it asks for.
    struct Bad: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var type: String? = "application/x-www-form-urlencoded"
        var headers: HTTPFields = [.fetchSite: "same-origin"]
        var body = "csrf=TOKEN&svar=Hej"
        let statuses: Set<Int>
    }

    static let bad = [
        Bad(testDescription: "no token", body: "svar=Hej", statuses: [403]),
        Bad(testDescription: "an empty token", body: "csrf=&svar=Hej", statuses: [403]),
        Bad(testDescription: "another's token", body: "csrf=\(String(repeating: "a", count: 43))&svar=Hej", statuses: [403]),
        Bad(testDescription: "from another site", headers: [.fetchSite: "cross-site"], statuses: [403]),
        Bad(testDescription: "from another origin", headers: [.origin: "https://evil.example"], statuses: [403]),
        Bad(testDescription: "from a sandbox", headers: [.origin: "null"], statuses: [403]),
        Bad(testDescription: "no type", type: nil, statuses: [400]),
        Bad(testDescription: "JSON", type: "application/json", body: "{\"csrf\":\"TOKEN\"}", statuses: [400]),
        Bad(testDescription: "multipart", type: "multipart/form-data; boundary=x", body: "--x--", statuses: [400]),
        Bad(testDescription: "bytes that are not UTF-8", body: "csrf=TOKEN&svar=%FF%FE%C3", statuses: [400]),
        Bad(testDescription: "a broken percent sign", body: "csrf=TOKEN&svar=100%", statuses: [400]),
        Bad(testDescription: "a field twice", body: "csrf=TOKEN&svar=a&svar=b", statuses: [400]),
        Bad(testDescription: "too many fields", body: "csrf=TOKEN&" + (0..<200).map { "f\($0)=" }.joined(separator: "&"), statuses: [400]),
        Bad(testDescription: "a huge body", body: "csrf=TOKEN&svar=" + String(repeating: "a", count: 300_000), statuses: [413]),
        Bad(testDescription: "nothing at all", body: "", statuses: [403]),
    ]

    @Test("a form that is wrong as a form is refused at every address", arguments: TestDatabase.engines)
    func wrongForms(engine: Database.Engine) async throws {
        try await withWebHouse(engine) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let token = try await browser.get("/inkorg/\(made.question)").field("csrf")
                let before = try await made.ledgerSize()
                for path in Self.posts(made) {
                    for bad in Self.bad {
                        let page = try await Self.send(bad, to: path, token, browser)
                        #expect(bad.statuses.contains(page.status), "\(path): \(bad.testDescription): \(page.status)")
                        Self.expectPlainPage(page, "\(path): \(bad.testDescription)")
                    }
                }
                #expect(try await made.ledgerSize() == before)
                #expect(try await browser.get("/inkorg").status == 200, "still signed in")
            }
        }
    }

    @Test("a large form from a stranger is refused before it is read")
    func strangersFiles() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let channel = "hallsbergs-kommun"
                let paths = ["/personer/import", "/tillsyn/kanaler/\(channel)/avslut/steg", "/besokarinformation/\(channel)", "/riktlinjer/granskning/beslut"]
                for path in paths {
                    let headers: HTTPFields = [.fetchSite: "same-origin", .contentType: "application/x-www-form-urlencoded"]
                    // What could not be read as a form was not read at all.
                    let page = try await Browser(client).send(path, .post, headers: headers, body: ByteBuffer(string: "%"))
                    #expect(page.status == 401, "\(path)")
                }
            }
        }
    }

    @Test("a number of a page that no list has shows the first, however large it is")
    func farPages() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                for path in ["/", "/register", "/tillsyn"] {
                    let first = try await browser.get(path).html
                    for number in [Int.max, Int.max / 50 + 2, Int.min, 0, 100_001] {
                        let page = try await browser.get("\(path)?sida=\(number)")
                        #expect(page.status == 200 && page.html.count == first.count, "\(path) \(number)")
                    }
                }
                for path in ["/personer?fran=\(Int.max)", "/meddelanden?fore=\(Int64.max)", "/utskick?fore=\(Int64.max)", "/liggare?fore=\(Int64.max)"] {
                    #expect(try await browser.get(path).status == 200, "\(path)")
                }
            }
        }
    }

    /// Texts that have broken other sites.
    static let evil = [
        "'; DROP TABLE item; --", "\" OR \"1\"=\"1", "<script>alert(1)</script>", "\"\u{301}><img src=x onerror=alert(1)>",
        "{{t.inbox.title}}{{{x}}}{{#frame}}", "\u{0}\u{1}\u{1B}[31m", "\u{202E}tfärk", "%00%ff", "../../../etc/passwd", "${jndi:ldap://x}",
        String(repeating: "å", count: 20_000), String(repeating: "a\u{301}\u{302}\u{303}", count: 5_000), "\r\nSet-Cookie: a=b",
        "-1", "0", "9223372036854775808", "1e309", "NaN", "null", " ", "\u{FEFF}", "👩‍👩‍👧‍👦", "\u{10FFFF}",
    ]

    @Test("no text in any field is a fault, markup, or another's statement", arguments: TestDatabase.engines)
    func evilTexts(engine: Database.Engine) async throws {
        try await withWebHouse(engine) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let item = "/inkorg/\(made.question)"
                let token = try await browser.get(item).field("csrf")
                let fields = ["svar", "blankett", "lydelse", "igen", "grund", "skal", "kollega", "mottagare", "anteckning", "galler", "beslut"]
                for text in Self.evil {
                    for path in Self.posts(made) where path.hasPrefix(item) {
                        let form = Dictionary(uniqueKeysWithValues: fields.map { ($0, text) })
                        let page = try await browser.post(path, form, csrf: token)
                        #expect([303, 400, 404, 413, 422].contains(page.status), "\(path) \(text.prefix(20)): \(page.status)")
                        if page.status != 303 { Self.expectPlainPage(page, "\(path) \(text.prefix(20))") }
                    }
                }
                #expect(try await browser.get(item).status == 200)
                Self.expectPlainPage(browser.page, "the item afterwards")
                #expect(made.platform.replies.isEmpty)
            }
        }
    }

    @Test("no address and no query is a fault", arguments: TestDatabase.engines)
    func evilAddresses(engine: Database.Engine) async throws {
        try await withWebHouse(engine) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                for text in Self.evil.map(PercentText.encode) + ["%", "%zz", "%ff", "a&a", "a=1&a=2"] {
                    for path in [
                        "/?sok=\(text)&verksamhet=\(text)&plattform=\(text)", "/inkorg?sok=\(text)&kanal=\(text)&visa=\(text)&efter=\(text)",
                        "/liggare?fore=\(text)", "/inkorg/\(made.question)/borttagning?grund=\(text)", "/logga-in?vidare=\(text)",
                        "/inkorg/\(text)", "/bevis/\(text)", "/bevis/1/delar/\(text)", "/liggare/\(text)", "/kanaler/\(text)", "/stil/\(text)",
                        "/\(text)",
                    ] {
                        let page = try await browser.get(path)
                        #expect([200, 303, 400, 404, 422].contains(page.status), "\(path.prefix(60)): \(page.status)")
                        if page.status != 303, !page.html.isEmpty { Self.expectPlainPage(page, String(path.prefix(60))) }
                    }
                }
            }
        }
    }

    @Test("a cookie that is none signs nobody in")
    func evilCookies() async throws {
        let cookies = [
            "kanalvakt=", "kanalvakt=x", "kanalvakt=\(String(repeating: "a", count: 43))", "kanalvakt=' OR 1=1 --", "kanalvakt=%00",
            "kanalvakt=\(String(repeating: "é", count: 2_000))", "kanalvakt-besked=<script>", "kanalvakt-besked=finnsinte", ";;;===;",
        ]
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                for path in ["/inkorg", "/liggare", "/inkorg/\(made.question)", "/logga-in", "/"] {
                    for cookie in cookies {
                        let page = try await Browser(client).get(path, headers: [.cookie: cookie])
                        #expect([200, 303].contains(page.status), "\(path) \(cookie.prefix(20))")
                        #expect(!page.html.contains("<script>") && !page.html.contains("finnsinte"))
                    }
                }
            }
        }
    }

    @Test("who guesses passwords has to wait, and is told so")
    func guessing() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.get("/logga-in")
                var statuses: [Int] = []
                for _ in 0..<12 where statuses.last != 429 {
                    try await browser.post("/logga-in", ["namn": "editor", "losenord": "gissning", "vidare": "/inkorg"])
                    statuses.append(browser.page.status)
                }
                #expect(statuses.first == 401 && statuses.last == 429)
                #expect(browser.page.html.contains("Vänta"))
                #expect(browser.page.headers[.retryAfter].flatMap { Int($0) }.map { $0 > 0 } == true)
            }
        }
    }

    private static func send(_ bad: Bad, to path: String, _ token: String, _ browser: Browser) async throws -> Browser.Page {
        var headers = bad.headers
        if let type = bad.type { headers[.contentType] = type }
        return try await browser.send(
            path, .post, headers: headers, body: ByteBuffer(string: bad.body.replacing("TOKEN", with: token)))
    }

    /// A page of ours in Swedish, with nothing of the server's inside and no markup but its own.
    static func expectPlainPage(_ page: Browser.Page, _ comment: String) {
        #expect(page.status < 500, "\(comment)")
        #expect(page.html.contains("<html lang=\"sv\">") && page.html.contains("<h1>"), "\(comment)")
        for leak in ["<script>alert", "<img", "Error", "SQL", "sqlite", "fatal", "Swift", "/work/", "postgres"] {
            #expect(!page.html.contains(leak), "\(comment): \(leak)")
        }
    }
}
