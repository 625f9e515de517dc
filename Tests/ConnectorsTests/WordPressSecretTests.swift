import Connectors
import Foundation
import Platforms
import Testing

@Suite("WordPress: where the account's secret goes")
struct WordPressSecretTests {
    @Test("It is sent to the API of the site and nowhere else")
    func onlyTheAPI() async throws {
        try await FaultyWordPress.with({ _ in nil }) { connector, server in
            _ = try await connector.everything()
            let expected = "Basic " + Data("kommunen:abcd EFGH 1234".utf8).base64EncodedString()
            for request in server.requests {
                let isSigned = request.head.contains("Authorization: \(expected)")
                #expect(isSigned == request.target.hasPrefix("/wp-json/"))
            }
        }
    }

    @Test("An API that the page says is elsewhere is not believed", arguments: [
        "Link: <http://localhost:%/wp-json/>; rel=\"https://api.w.org/\"", "Link: <https://ond.example/wp-json/>; rel=\"https://api.w.org/\"",
    ])
    func elsewhere(_ header: String) async throws {
        let thief = try FaultServer { _ in .json(#"{"name":"Tjuv","namespaces":["wp/v2"]}"#) }
        defer { thief.stop() }
        let lie = header.replacing("%", with: "\(thief.port)")
        try await FaultyWordPress.with({ $0.target == "/" ? .status("200 OK", [lie], "") : nil }) { connector, _ in
            let account = try await connector.check()
            #expect(account.siteName == "Test")
        }
        #expect(thief.requests.isEmpty)
    }

    @Test("A redirect to another host or port gets nothing", arguments: ["http://localhost:%/", "http://127.0.0.1:%/wp-json/", "//localhost:%/x"])
    func redirect(_ place: String) async throws {
        let thief = try FaultServer { _ in .json("[]") }
        defer { thief.stop() }
        let location = "Location: " + place.replacing("%", with: "\(thief.port)")
        try await FaultyWordPress.with({ $0.target.hasPrefix("/wp-json/wp/v2/comments") ? .status("307 Temporary Redirect", [location]) : nil }) { connector, _ in
            await #expect(throws: PlatformError.unreadableAnswer) { try await connector.everything() }
            await #expect(throws: PlatformError.unreadableAnswer) { try await connector.entry(RemoteID("comment-7")) }
        }
        #expect(thief.requests.isEmpty)
    }

    @Test("A redirect on the same site is followed when reading, a few times")
    func sameSite() async throws {
        try await FaultyWordPress.with({ request in
            request.target.hasPrefix("/wp-json/wp/v2/comments/7?context=edit")
                ? .status("301 Moved Permanently", ["Location: /wp-json/wp/v2/comments/7?moved=1"]) : nil
        }) { connector, _ in
            let entry = try await connector.entry(RemoteID("comment-7"))
            #expect(entry.text == "Hej")
        }
        try await FaultyWordPress.with({ request in
            request.target.hasPrefix("/wp-json/wp/v2/comments/7") ? .status("302 Found", ["Location: \(request.target)"]) : nil
        }) { connector, server in
            await #expect(throws: PlatformError.unreadableAnswer) { try await connector.entry(RemoteID("comment-7")) }
            #expect(server.requests.count < 20)
        }
    }

    @Test("The API is found by the page's header, by its HTML, and by trying", arguments: [
        ("Link: <http://127.0.0.1:%/?rest_route=/>; rel=\"https://api.w.org/\"", ""),
        ("X: y", "<head><link rel='https://api.w.org/' href='http://127.0.0.1:%/?rest_route=/' /></head>"),
        ("X: y", "<html></html>"),
    ])
    func discovery(_ header: String, _ html: String) async throws {
        try await FaultyWordPress.with({ request in
            let port = request.head.components(separatedBy: "127.0.0.1:").dropFirst().first.map { $0.prefix { $0.isNumber } } ?? ""
            switch request.target {
            case "/": return .status("200 OK", [header.replacing("%", with: port)], html.replacing("%", with: port))
            case "/wp-json/": return .status("404 Not Found", [], "<html></html>")
            case "/?rest_route=/": return .json(#"{"name":"Utan","namespaces":["oembed/1.0","wp/v2"]}"#)
            case "/?rest_route=/wp/v2/users/me&context=edit":
                return .json(#"{"id":2,"name":"K","capabilities":{"moderate_comments":1}}"#)
            default: return nil
            }
        }) { connector, _ in
            let account = try await connector.check()
            #expect(account.siteName == "Utan")
        }
    }
}
