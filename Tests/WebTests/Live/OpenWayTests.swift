import HummingbirdTesting
import Organisation
import Testing

@testable import Web

@Suite("Pages about the guideline lead only to what whoever reads them may open")
struct OpenWayTests {
    @Test("every way on the coverage and the guideline can be gone, by every role and by nobody in particular")
    func waysAreOpen() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                var ways: [String: Set<String>] = [:]
                for name in Role.allCases.map({ $0.rawValue.lowercased() }) + ["ingen", ""] {
                    let browser = Browser(client)
                    if !name.isEmpty { try await browser.signIn(name) }
                    for page in ["/riktlinjer/hallsberg/tackning", "/riktlinjer/hallsberg"] {
                        let html = try await browser.get(page).html
                        let main = html.firstRange(of: "<main").map { html[$0.lowerBound...] } ?? ""
                        let body = main.firstRange(of: "</main>").map { main[..<$0.lowerBound] } ?? main
                        ways[name, default: []].formUnion(body.matches(of: #/href="(\/[^"#?]*)/#).map { String($0.output.1) })
                    }
                    for way in ways[name, default: []].sorted() where way != "/riktlinjer/granskning" || !name.isEmpty {
                        #expect(try await browser.get(way).status == 200, "\(name): \(way)")
                    }
                }
                #expect(ways["coordinator"]?.contains("/liggare/0") == true && ways[""]?.contains("/liggare/0") == false)
            }
        }
    }
}
