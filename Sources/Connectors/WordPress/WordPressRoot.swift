/// Where a site answers its REST API: `https://site/wp-json/`, or `https://site/?rest_route=/` without pretty permalinks.
struct WordPressRoot: Hashable, Sendable {
    private let base: String
    private let isQuery: Bool
    /// The root itself.
    let address: WebAddress

    /// Nil for an address that no route can be put after.
    init?(_ address: WebAddress) {
        self.address = address
        let text = address.description
        isQuery = text.contains("rest_route=")
        if isQuery {
            guard text.hasSuffix("rest_route=/") || text.hasSuffix("rest_route=%2F") else { return nil }
            base = text.hasSuffix("/") ? String(text.dropLast()) : String(text.dropLast(3))
        } else {
            guard !text.contains("?") else { return nil }
            base = text.hasSuffix("/") ? String(text.dropLast()) : text
        }
    }

    /// The address of a route ("/wp/v2/comments") with a query.
    func address(of route: String, _ query: [(name: String, value: String)] = []) -> WebAddress? {
        let pairs = query.map { "\($0.name)=\(Self.escaped($0.value))" }.joined(separator: "&")
        guard !pairs.isEmpty else { return WebAddress(base + route) }
        return WebAddress(base + route + (isQuery ? "&" : "?") + pairs)
    }

    /// Percent-encodes everything but the unreserved characters of RFC 3986.
    private static func escaped(_ value: String) -> String {
        value.utf8.map { byte in
            let isPlain = byte.isLetter || byte.isDigit || "-._~".utf8.contains(byte)
            let hex = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(Unicode.Scalar(byte)) : "%" + (hex.count < 2 ? "0" + hex : hex)
        }.joined()
    }
}
