import Channels
import Database
import Foundation
import Guidelines
import House
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Organisation
import TestSupport
import Testing

@testable import Web

@Suite("Information to visitors on the pages", .serialized)
struct VisitorPageTests {
    static let path = "/besokarinformation/hallsbergs-kommun"
    static let png = SamplePicture.png()
    /// One pixel, in which nobody can read anything.
    static let pixel = Array(
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC") ?? Data())

    /// Sends the form for a check with a file, as a browser does.
    private static func check(_ browser: Browser, _ picture: [UInt8], outcome: String = "shown", text: String? = nil) async throws {
        try await browser.get(path)
        let fields = ["csrf": browser.page.field("csrf"), "text": text ?? browser.page.field("text"), "utfall": outcome, "saknas": ""]
        var body = ByteBuffer()
        for (name, value) in fields {
            body.writeString("--gräns\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".replacing("gräns", with: "x9"))
        }
        body.writeString("--x9\r\nContent-Disposition: form-data; name=\"bild\"; filename=\"\(picture.isEmpty ? "" : "skärm.png")\"\r\nContent-Type: image/png\r\n\r\n")
        body.writeBytes(picture)
        body.writeString("\r\n--x9--\r\n")
        try await browser.send(
            path, .post, headers: [.contentType: "multipart/form-data; boundary=x9", .fetchSite: "same-origin"], body: body)
    }

    @Test("HBG-6.1 HBG-6.2 HBG-6.3 HBG-6.4 HBG-6.5 HBG-6.6 the page has the text to copy, with its clauses and the law")
    func text() async throws {
        let settings = SiteSettings(publicAddress: URL(string: "https://kanaler.hallsberg.example"))
        try await withWebHouse(settings: settings) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let html = try await browser.get(Self.path).html
                for clause in ["HBG-6.1", "HBG-6.2", "HBG-6.3", "HBG-6.4", "HBG-6.5", "HBG-6.6"] { #expect(html.contains(">\(clause)</a>")) }
                #expect(html.contains("3 § lagen (1998:112)"))
                #expect(html.contains("https://kanaler.hallsberg.example/kanaler/hallsbergs-kommun"))
                #expect(html.contains("https://kanaler.hallsberg.example/anmal"))
                #expect(html.contains("lang=\"en\"") && html.contains("This is an official channel of Hallsbergs kommun."))
            }
        }
    }

    @Test("A check is kept with its picture, which is handed over to be saved and to nobody else", arguments: TestDatabase.engines)
    func picture(_ engine: Database.Engine) async throws {
        try await withWebHouse(engine) { made in
            try await made.site.application().test(.router) { client in
                let (editor, stranger) = (Browser(client), Browser(client))
                try await editor.signIn("editor")
                try await Self.check(editor, Self.png)
                #expect(editor.location == Self.path)
                let html = try await editor.get(Self.path).html
                #expect(html.contains("texten stod där") && html.contains("\(Self.path)/kontroller/1"))
                let page = try await editor.get("\(Self.path)/kontroller/1")
                #expect(page.headers[.contentType] == "application/octet-stream")
                #expect(page.headers[.contentDisposition] == "attachment; filename=\"hallsbergs-kommun-1.png\"")
                #expect(page.headers[.contentSecurityPolicy] == SecurityHeaders.evidencePolicy)
                #expect(page.headers[.xContentTypeOptions] == "nosniff" && page.headers[.cacheControl] == "no-store")
                try await stranger.signIn("ingen")
                #expect(try await stranger.get("\(Self.path)/kontroller/1").status == 404)
                #expect(try await editor.get("/besokarinformation/langangskolan/kontroller/1").status == 404)
            }
        }
    }

    @Test("A hostile picture, none at all, and a text that has changed are refused with a sentence")
    func hostile() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                for bytes in [Self.pixel, Array("<svg onload=alert(1)>".utf8), Self.png + Array("<script>".utf8), Array(Self.png.dropLast(9))] {
                    try await Self.check(browser, bytes)
                    #expect(browser.page.status == 422 && browser.page.html.contains("role=\"alert\""))
                }
                try await Self.check(browser, [])
                #expect(browser.page.status == 422 && browser.page.html.contains("Lägg till en skärmbild"))
                try await Self.check(browser, Self.png, text: String(repeating: "0", count: 64))
                #expect(browser.page.status == 422 && browser.page.html.contains("Texten ändrades medan du tittade"))
                #expect(try await browser.get(Self.path).html.contains("Ingen har tittat"))
            }
        }
    }

    @Test("A hostile purpose and hostile English stand as they were written")
    func escaped() async throws {
        try await withWebHouse { made in
            try await made.house.database.write {
                _ = try $0.execute("UPDATE channel SET purpose = ?", "</textarea><script>alert(1)</script>{municipality}{{t.x}}")
            }
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                try await browser.get(Self.path)
                try await browser.post("\(Self.path)/engelska", ["kommun": "\"><script>x", "enhet": "{unit}", "syfte": "</textarea>{{purpose}}"])
                #expect(browser.page.status == 303)
                let html = try await browser.get(Self.path).html
                #expect(!html.contains("<script>alert") && !html.contains("<script>x"))
                #expect(html.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;{municipality}{{t.x}}"))
                #expect(html.contains("&lt;/textarea&gt;{{purpose}}") && html.contains("It is run by {unit}."))
            }
        }
    }

    @Test("KUN-51 GOT-11 LUD-26 whoever may not check is told so, and a stranger learns of no channel", arguments: [
        ("registrar", "/besokarinformation", 403), ("registrar", path, 403), ("ingen", path, 404), ("custodian", path, 404),
        ("editor", path, 200), ("editor", "/besokarinformation", 200), ("editor", "/besokarinformation/langangskolan", 404),
    ])
    func rights(_ username: String, _ path: String, _ status: Int) async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn(username)
                #expect(try await browser.get(path).status == status)
            }
        }
    }
}
