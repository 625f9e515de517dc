import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

@Suite("Headers and what pages load")
struct HeaderTests {
    private static let paths = [
        "/", "/?sok=x", "/kanaler/langangskolan", "/logga-in", "/inkorg", "/inkorg/QUESTION", "/inkorg/QUESTION/borttagning",
        "/inkorg/QUESTION/borttagning?grund=reklam", "/liggare", "/liggare/0", "/finns-inte", "/bevis/99", "/status",
        "/officiell", "/officiell?konto=facebook.com/x", "/forandringar", "/kris", "/privat", "/tillganglighet", "/personuppgifter", "/vagledning",
        "/oppna-data", "/kanaler/me", "/anmalningar",
    ]

    @Test("every page keeps to itself, over http and https", arguments: [false, true])
    func headers(isSecure: Bool) async throws {
        let address = isSecure ? URL(string: "https://kanaler.example.se") : nil
        try await withWebHouse(settings: SiteSettings(publicAddress: address)) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                for path in Self.paths.map({ $0.replacing("QUESTION", with: made.question.description) }) {
                    let page = try await browser.get(path)
                    #expect(page.headers[.contentSecurityPolicy] == SecurityHeaders.contentPolicy, "\(path)")
                    #expect(page.headers[.xContentTypeOptions] == "nosniff", "\(path)")
                    #expect(page.headers[.referrerPolicy] == "same-origin", "\(path)")
                    #expect(page.headers[.frameOptions] == "DENY", "\(path)")
                    #expect((page.headers[.strictTransportSecurity] != nil) == isSecure, "\(path)")
                    #expect(page.headers[.cacheControl]?.contains(path == "/" ? "no-cache" : "no-store") == true, "\(path)")
                    expectOwnMarkup(page.html, path)
                }
                #expect(browser.cookies.keys.contains(isSecure ? "__Host-kanalvakt" : "kanalvakt"))
            }
        }
    }

    /// No inline script or style, and nothing loaded from anywhere but the own server.
    private func expectOwnMarkup(_ html: String, _ path: String) {
        #expect(!html.contains(" style=") && !html.contains("<style") && html.firstMatch(of: #/<[a-z][^<>]* on[a-z]+=/#) == nil, "\(path)")
        for script in html.matches(of: #/<script([^>]*)>([^<]*)/#) {
            #expect(script.1.contains("src=\"/stil/") && script.2.isEmpty, "\(path)")
        }
        for load in html.matches(of: #/<(?:link|img|script)[^>]*(?:href|src)="([^"]*)"/#) {
            #expect(load.1.hasPrefix("/stil/"), "\(path): \(load.1)")
        }
        for link in html.matches(of: #/<a ([^>]*)href="(https?:[^"]*)"/#) where !link.2.contains("hallsberg.se") {
            #expect(link.1.contains("noopener noreferrer nofollow"), "\(path): \(link.2)")
        }
    }

    @Test("every form that changes something has a token")
    func tokens() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                for path in Self.paths.map({ $0.replacing("QUESTION", with: made.question.description) }) {
                    let html = try await browser.get(path).html
                    for form in html.matches(of: #/<form method="post"[^>]*>(.*?)<\/form>/#.dotMatchesNewlines()) {
                        #expect(form.1.contains("name=\"csrf\" value=\"") && !form.1.contains("value=\"\"><input type=\"hidden\" name=\"csrf\""), "\(path)")
                    }
                }
            }
        }
    }

    @Test("methods are held to: HEAD is GET without a body, and nothing else slips through")
    func methods() async throws {
        let table: [(HTTPRequest.Method, String, Int)] = [
            (.head, "/", 200), (.head, "/kanaler/langangskolan", 200), (.head, "/finns-inte", 404), (.put, "/", 405),
            (.delete, "/inkorg/1", 405), (.post, "/", 405), (.get, "/logga-ut", 405), (.get, "/inkorg/1/svar", 405),
            (.options, "/inkorg", 405), (.trace, "/", 405), (.patch, "/liggare", 405),
        ]
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                for (method, path, status) in table {
                    let page = try await Browser(client).send(path, method, headers: [:], body: nil)
                    #expect(page.status == status, "\(method) \(path)")
                    #expect((page.headers[.allow] != nil) == (status == 405), "\(method) \(path)")
                    if method == .head { #expect(page.html.isEmpty) }
                }
                for (path, allowed) in [("/inkorg", "GET, HEAD"), ("/logga-in", "GET, HEAD, POST"), ("/logga-ut", "POST"), ("/anmal", "GET, HEAD, POST")] {
                    #expect(try await Browser(client).send(path, .put, headers: [:], body: nil).headers[.allow] == allowed, "\(path)")
                }
            }
        }
    }

    @Test("a fault shows a number that is also in the log, and nothing of what it was")
    func fault() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                await made.house.close()
                let page = try await browser.get("/inkorg")
                #expect([500, 503].contains(page.status))
                #expect(page.html.contains("Händelsenummer") && page.html.contains("Försök igen"))
                #expect(page.html.firstMatch(of: #/[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/#) != nil)
                #expect(!page.html.localizedCaseInsensitiveContains("database") && !page.html.localizedCaseInsensitiveContains("closed"))
            }
        }
    }
}
