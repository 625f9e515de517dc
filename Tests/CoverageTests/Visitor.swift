import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore

@testable import Web

/// Goes through the site as a browser does, with cookies and the tokens of forms.
final class Visitor {
    /// What was asked of an address.
    struct Step: Hashable {
        let place: Place
        let method: HTTPRequest.Method
    }

    private let client: any TestClientProtocol
    private var cookies: [String: String] = [:]
    /// What the last page held.
    private(set) var html = ""
    private(set) var status = 0
    /// Told every step when it has been taken.
    private let took: (Step) -> Void

    init(_ client: any TestClientProtocol, took: @escaping (Step) -> Void) {
        self.client = client
        self.took = took
    }

    /// - Parameter query: what stands after the path, with its question mark.
    func get(_ address: SiteAddress, _ query: String = "") async throws {
        try await send(address, query, .get, [:], nil)
    }

    /// Sends a form with the tokens of the last page that had any.
    func post(_ address: SiteAddress, _ fields: [String: String] = [:]) async throws {
        var fields = fields
        for name in ["csrf", "blankett", "lydelse"] where fields[name] == nil { fields[name] = field(name) }
        let body = fields.map { "\(PercentText.encode($0.key))=\(PercentText.encode($0.value))" }.joined(separator: "&")
        try await send(
            address, "", .post, [.contentType: "application/x-www-form-urlencoded"], ByteBuffer(string: body))
    }

    private func send(
        _ address: SiteAddress, _ query: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, _ body: ByteBuffer?
    ) async throws {
        var headers = headers
        if !cookies.isEmpty { headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        let response = try await client.executeRequest(uri: address.path + query, method: method, headers: headers, body: body)
        for cookie in response.headers[values: .setCookie] { keep(cookie) }
        status = response.status.code
        if method == .get { html = String(buffer: response.body) }
        took(Step(place: Place(address), method: method))
    }

    private func keep(_ cookie: String) {
        let halves = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2 else { return }
        cookies[String(halves[0])] = cookie.contains("Max-Age=0") ? nil : String(halves[1])
    }

    /// The value of a hidden field of the last page.
    private func field(_ name: String) -> String? {
        let start = "name=\"\(name)\" value=\""
        guard let found = html.firstRange(of: start) else { return nil }
        return String(html[found.upperBound...].prefix { $0 != "\"" })
    }

    /// The last page's links that lead to a place.
    func links(to place: Place) -> [SiteAddress] {
        html.matches(of: #/href="([^"?]+)"/#).map { String($0.output.1) }.filter(place.matches)
            .compactMap { SiteAddress(path: $0) }
    }
}
