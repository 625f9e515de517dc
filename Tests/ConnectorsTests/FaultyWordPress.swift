import Connectors
import Foundation
import Platforms

/// A pretended WordPress that answers well until it comes to what a test wants to break.
enum FaultyWordPress {
    static let now = Date(timeIntervalSince1970: 1_774_872_000)

    /// One comment as WordPress writes it.
    static func comment(_ id: Int = 7, status: String = "approved", text: String = "Hej", parent: Int = 0, author: Int = 0) -> String {
        """
        {"id":\(id),"post":4,"parent":\(parent),"author":\(author),"author_name":"Bo","date":"2026-03-30T14:00:00",\
        "date_gmt":"2026-03-30T12:00:00","content":{"rendered":"<p>\(text)</p>","raw":"\(text)"},\
        "link":"http://127.0.0.1/x/#comment-\(id)","status":"\(status)","type":"comment"}
        """
    }

    /// Runs the body with a connector to a server where `special` answers first.
    static func with(
        _ special: @escaping @Sendable (FaultServer.Request) -> FaultServer.Answer?,
        limits: ConnectionLimits = ConnectionLimits(connect: .seconds(2), silence: .milliseconds(500), whole: .seconds(4)),
        _ body: (WordPressConnector, FaultServer) async throws -> Void
    ) async throws {
        let server = try FaultServer { request in special(request) ?? usual(request) }
        defer { server.stop() }
        let connector = try WordPressConnector(
            address: WordPressAddress(server.url, allowing: .loopback), account: "kommunen",
            applicationPassword: "abcd EFGH 1234", allowance: .loopback, limits: limits, clock: { now })
        try await body(connector, server)
    }

    /// What a sound site answers.
    private static func usual(_ request: FaultServer.Request) -> FaultServer.Answer {
        let path = request.target.split(separator: "?").first.map(String.init) ?? ""
        switch (request.method, path) {
        case ("GET", "/wp-json/"):
            return .json(#"{"name":"Test","namespaces":["wp/v2"],"timezone_string":"Europe/Stockholm","gmt_offset":1}"#)
        case ("GET", "/wp-json/wp/v2/users/me"):
            return .json(#"{"id":2,"name":"Kommunen","capabilities":{"moderate_comments":true}}"#)
        case ("GET", "/wp-json/wp/v2/users"):
            return .json(#"[{"id":2,"name":"Kommunen"}]"#)
        case ("GET", "/wp-json/wp/v2/posts"), ("GET", "/wp-json/wp/v2/pages"):
            return .json("[]", ["X-WP-Total: 0"])
        case ("GET", "/wp-json/wp/v2/comments"):
            return .json("[\(comment())]", ["X-WP-Total: 1"])
        case ("GET", "/wp-json/wp/v2/comments/7"):
            return .json(comment())
        case ("GET", "/"):
            return .status("200 OK", ["Content-Type: text/html"], "<html></html>")
        default:
            return .status("404 Not Found", [], #"{"code":"rest_no_route","message":"No route"}"#)
        }
    }
}
