import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Organisation
import TestSupport
import Testing

@testable import Web

@Suite("The first page, handed out before the door")
struct FrontPageTests {
    @Test("it is the same page with the same headers, whoever hands it out")
    func same() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.live) { client in
                let browser = Browser(client)
                let made = try await browser.get("/")
                let ready = try await browser.get("/")
                #expect(ready.status == 200 && ready.html == made.html && !ready.html.isEmpty)
                for page in [made, ready] { #expect(page.headers[.date]?.hasSuffix(" GMT") == true) }
                #expect(Self.headers(ready) == Self.headers(made))
                let tag = try #require(ready.headers[.eTag])
                let known = try await browser.get("/", headers: [.ifNoneMatch: tag])
                #expect(known.status == 304 && known.html.isEmpty && known.headers[.eTag] == tag)
                #expect(try await browser.send("/", .head, headers: [:], body: nil).status == 200)
                #expect(try await browser.get("/?sok=saknas").html != made.html)
            }
        }
    }

    @Test("requests sent in one breath are answered in their order")
    func order() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.live) { client in
                let port = try #require(client.port)
                try await Browser(client).get("/")
                let requests = ["/status", "/", "/", "/status", "/"].map { "GET \($0) HTTP/1.1\\r\\nHost: a\\r\\n" }
                let all = requests.joined(separator: "\\r\\n") + "Connection: close\\r\\n\\r\\n"
                let answer = try await runProcess(
                    "bash", ["-c", "exec 3<>/dev/tcp/127.0.0.1/\(port); printf '\(all)' >&3; timeout 20 cat <&3"])
                let kinds = answer.output.components(separatedBy: "HTTP/1.1 200 OK").dropFirst().map { $0.contains("<html") }
                #expect(Array(kinds) == [false, true, true, false, true])
            }
        }
    }

    @Test("it lies ready from when it is made until something is stored")
    func freshness() async throws {
        try await withWebHouse { made in
            let page = FrontPage(
                base: [:], directory: made.house.directory, guidelines: made.house.guidelines, clock: { made.time.now })
            let request = HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/")
            let version = FrontPage.Version(
                try await made.house.directory.current(), try await made.house.guidelines.current())
            #expect(page.ready(for: request)?.head == nil)
            _ = page.response(version: version, known: nil) { "<html>" }
            let ready = try #require(page.ready(for: request))
            #expect(ready.head.headerFields[.date] == "Fri, 27 Mar 2026 14:00:00 GMT")
            #expect(ready.head.headerFields[.contentLength] == "6" && ready.body?.readableBytes == 6)
            made.time.pass(0.5)
            #expect(page.ready(for: request)?.head != nil)
            #expect(page.ready(for: HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/status"))?.head == nil)
            #expect(page.ready(for: HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/"))?.head == nil)
            _ = try await made.house.office.perform(
                AddUnit(UnitFields(name: "Badhuset", board: "Kulturnämnden")), by: .system(.commandLine))
            #expect(page.ready(for: request)?.head == nil)
        }
    }

    private static func headers(_ page: Browser.Page) -> [String] {
        page.headers.filter { $0.name != .date }.map { "\($0.name): \($0.value)" }.sorted()
    }
}
