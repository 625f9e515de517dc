import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore

@testable import Web

/// A browser without a face: keeps cookies, reads forms, follows nothing on its own.
final class Browser {
    private let client: any TestClientProtocol
    private(set) var cookies: [String: String] = [:]
    /// The last page.
    private(set) var page = Page()

    struct Page {
        var status = 0
        var headers = HTTPFields()
        var html = ""

        /// The value of a hidden field.
        func field(_ name: String) -> String {
            let start = "name=\"\(name)\" value=\""
            guard let found = html.firstRange(of: start) else { return "" }
            return String(html[found.upperBound...].prefix { $0 != "\"" })
        }
    }

    init(_ client: any TestClientProtocol) {
        self.client = client
    }

    @discardableResult
    func get(_ path: String, headers: HTTPFields = [:]) async throws -> Page {
        try await send(path, .get, headers: headers, body: nil)
    }

    /// Sends a form as a browser does: with the token of the last page, and from the same origin.
    @discardableResult
    func post(_ path: String, _ fields: [String: String] = [:], csrf: String? = nil) async throws -> Page {
        var fields = fields
        if let token = csrf ?? (page.field("csrf").isEmpty ? nil : page.field("csrf")) { fields["csrf"] = token }
        let body = fields.map { "\(PercentText.encode($0.key))=\(PercentText.encode($0.value))" }.joined(separator: "&")
        return try await send(
            path, .post, headers: [.contentType: "application/x-www-form-urlencoded", .fetchSite: "same-origin"],
            body: ByteBuffer(string: body))
    }

    @discardableResult
    func send(_ path: String, _ method: HTTPRequest.Method, headers: HTTPFields, body: ByteBuffer?) async throws -> Page {
        var headers = headers
        if !cookies.isEmpty, headers[.cookie] == nil {
            headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
        }
        let response = try await client.executeRequest(uri: path, method: method, headers: headers, body: body)
        for cookie in response.headers[values: .setCookie] { keep(cookie) }
        page = Page(status: response.status.code, headers: response.headers, html: String(buffer: response.body))
        return page
    }

    private func keep(_ cookie: String) {
        let halves = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2 else { return }
        cookies[String(halves[0])] = cookie.contains("Max-Age=0") ? nil : String(halves[1])
    }

    /// Where the last answer sends the browser.
    var location: String { page.headers[.location] ?? "" }

    /// Signs in as one of the sample people.
    func signIn(_ username: String) async throws {
        try await get("/logga-in")
        try await post("/logga-in", ["namn": username, "losenord": WebHouse.password, "vidare": "/inkorg"])
    }
}
