import Foundation
import HTTPTypes
import Testing

@testable import Web

@Suite("Forms from other sites are kept out")
struct FormGuardTests {
    @Test(
        "a form is judged by what the browser says of where it comes from",
        arguments: [
            // origin, sec-fetch-site, host, taken
            ("https://kanaler.hallsberg.se", "same-origin", "kanaler.hallsberg.se", true),
            ("https://KANALER.hallsberg.se", nil, "kanaler.hallsberg.se", true),
            (nil, "same-origin", "kanaler.hallsberg.se", true),
            (nil, nil, "kanaler.hallsberg.se", true),
            ("https://evil.example", nil, "kanaler.hallsberg.se", false),
            ("https://evil.example", "cross-site", "evil.example", false),
            ("http://kanaler.hallsberg.se", nil, "kanaler.hallsberg.se", false),
            ("null", nil, "kanaler.hallsberg.se", false),
            (nil, "cross-site", "kanaler.hallsberg.se", false),
            (nil, "same-site", "kanaler.hallsberg.se", false),
            ("https://kanaler.hallsberg.se.evil.example", nil, "kanaler.hallsberg.se", false),
        ] as [(String?, String?, String, Bool)])
    func behindProxy(origin: String?, site: String?, host: String, isTaken: Bool) {
        let settings = SiteSettings(publicAddress: URL(string: "https://kanaler.hallsberg.se/"))
        let guarding = FormGuard(origin: settings.origin, isSecure: settings.isSecure)
        #expect(isTaken == ((try? guarding.check(headers(origin, site), host: host)) != nil))
    }

    @Test("without a public address the Host header tells what is the site's own")
    func withoutProxy() throws {
        let guarding = FormGuard(origin: nil, isSecure: false)
        try guarding.check(headers("http://127.0.0.1:8080", "same-origin"), host: "127.0.0.1:8080")
        #expect(throws: WebRefusal.foreignForm) { try guarding.check(headers("http://127.0.0.1:9090", nil), host: "127.0.0.1:8080") }
        #expect(throws: WebRefusal.foreignForm) { try guarding.check(headers("http://127.0.0.1:8080", nil), host: nil) }
    }

    private func headers(_ origin: String?, _ site: String?) -> HTTPFields {
        var headers = HTTPFields()
        if let origin { headers[.origin] = origin }
        if let site { headers[.fetchSite] = site }
        return headers
    }
}
