import Foundation
import Organisation
import Platforms

/// An address on the web that is safe to show as a link and to fetch from: http or https, a host, no sign-in in it.
public struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    /// The address as it is shown and linked: scheme and host in lower case, the rest as given.
    public let text: String

    static let longest = 500

    /// An address that was checked before it was stored.
    init(stored text: String) { self.text = text }

    /// The address that a form asks for.
    ///
    /// - Parameter field: the field as the person sees it.
    /// - Throws: `FieldProblem` that says what an address looks like.
    public static func clean(_ raw: String, field: String = "Adress") throws(FieldProblem) -> WebAddress {
        let text = try TextRule(field, length: 1...longest).clean(raw)
        guard let address = WebAddress(parsing: text) else {
            throw FieldProblem(field: field, kind: .unsuitable(allowed: wish))
        }
        return address
    }

    /// An address that the public is sent to: `clean`, and on a host and port that everybody can reach.
    ///
    /// - Throws: `FieldProblem` also for an address inside a network.
    public static func cleanPublic(_ raw: String, field: String = "Adress") throws(FieldProblem) -> WebAddress {
        let address = try clean(raw, field: field)
        if let problem = address.problem(in: field) { throw problem }
        return address
    }

    /// Why the public cannot be sent here; nil when it can. Register, applications, parties' links and the page that lists
    /// the channels all ask this.
    public func problem(in field: String) -> FieldProblem? {
        guard let parts = URLComponents(string: text), let host = parts.encodedHost, PublicHost.isPublic(host) else {
            return FieldProblem(field: field, kind: .unsuitable(allowed: Self.inner))
        }
        guard let port = parts.port, port != (parts.scheme == "https" ? 443 : 80) else { return nil }
        return FieldProblem(field: field, kind: .unsuitable(allowed: Self.numbered(port)))
    }

    private init?(parsing text: String) {
        guard text.utf8.allSatisfy(Self.allowed.contains), let parts = URLComponents(string: text),
            let scheme = parts.scheme?.lowercased(), scheme == "https" || scheme == "http",
            let host = parts.encodedHost?.lowercased(), Self.isHost(host), parts.user == nil, parts.password == nil,
            !text.dropFirst(scheme.count + 3).prefix(while: { $0 != "/" && $0 != "?" && $0 != "#" }).contains("@"),
            parts.port.map({ (1...65_535).contains($0) }) ?? true
        else { return nil }
        var normal = parts
        normal.scheme = scheme
        normal.encodedHost = host
        guard let result = normal.string else { return nil }
        self.text = result
    }

    /// What two spellings of one place share: without scheme, "www.", the slash at the end and the fragment.
    var key: String {
        var rest = text.prefix { $0 != "#" }.drop { $0 != ":" }.dropFirst(3)
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        while rest.hasSuffix("/") { rest = rest.dropLast() }
        return String(rest)
    }

    /// Letters and digits in labels, or an IP address in brackets.
    private static func isHost(_ host: String) -> Bool {
        if host.hasPrefix("["), host.hasSuffix("]") {
            return host.dropFirst().dropLast().allSatisfy { $0.isHexDigit || ":.".contains($0) }
        }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return host.utf8.count <= 253 && labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        }
    }

    public var description: String { text }

    /// The characters of RFC 3986, section 2.
    private static let allowed = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%".utf8)
    private static let wish = FieldProblem.Wish(
        swedish: "skriv hela adressen som den står i webbläsaren, med https:// först och utan inloggning.",
        english: "write the whole address as the browser shows it, with https:// first and without a sign-in.")
    private static let inner = FieldProblem.Wish(
        swedish: "adressen leder in i ett eget nätverk och inte ut på webben. Skriv den adress som alla kan öppna.",
        english: "the address leads into a network and not out on the web. Write the address that everybody can open.")

    private static func numbered(_ port: Int) -> FieldProblem.Wish {
        FieldProblem.Wish(
            swedish: "ta bort portnumret :\(port). Allmänheten når bara webbplatser utan portnummer.",
            english: "leave out the port :\(port). The public only reaches websites without a port.")
    }
}
