import Foundation

/// An http or https address with its parts in one spelling, so that two of them can be compared.
struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    let scheme: String
    /// In lower case and ASCII; an IPv6 address without its brackets.
    let host: String
    let port: Int
    /// The path and the query, from the first slash.
    let target: String

    /// Nil for anything but an http or https address without a name or password in it.
    init?(_ text: String, relativeTo base: WebAddress? = nil) {
        let parent = base.flatMap { URL(string: $0.description) }
        guard text.utf8.count <= 8192, let url = URL(string: text, relativeTo: parent)?.absoluteURL,
            let scheme = url.scheme?.lowercased(), scheme == "https" || scheme == "http",
            url.user == nil, url.password == nil,
            let host = url.host(percentEncoded: true)?.lowercased(), Self.isPlainHost(host),
            (1...65535).contains(url.port ?? Self.usualPort(of: scheme))
        else { return nil }
        self.scheme = scheme
        self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        self.port = url.port ?? Self.usualPort(of: scheme)
        let path = url.path(percentEncoded: true)
        let query = url.query(percentEncoded: true)
        self.target = (path.hasPrefix("/") ? path : "/" + path) + (query.map { "?" + $0 } ?? "")
    }

    /// The same server by the same protocol.
    func isSameOrigin(as other: WebAddress) -> Bool {
        scheme == other.scheme && host == other.host && port == other.port
    }

    /// The same server by the same protocol, or by https where the other used http: never a step down.
    func isSameSite(as other: WebAddress) -> Bool {
        isSameOrigin(as: other)
            || (host == other.host && other.scheme == "http" && scheme == "https"
                && other.port == Self.usualPort(of: "http") && port == Self.usualPort(of: "https"))
    }

    var description: String {
        let shownHost = host.contains(":") ? "[\(host)]" : host
        let shownPort = port == Self.usualPort(of: scheme) ? "" : ":\(port)"
        return "\(scheme)://\(shownHost)\(shownPort)\(target)"
    }

    /// ASCII letters, digits and the marks of names and addresses. Anything else has no business in a host,
    /// and an address parser that reads it in another way than ours must not get the chance.
    private static func isPlainHost(_ host: String) -> Bool {
        !host.isEmpty && host.utf8.count <= 255
            && host.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "-._:[]".utf8.contains(byte)
            }
    }

    private static func usualPort(of scheme: String) -> Int {
        scheme == "https" ? 443 : 80
    }
}
