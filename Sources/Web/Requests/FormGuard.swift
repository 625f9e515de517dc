import HTTPTypes

/// Keeps forms from other sites out: by what the browser says of where a form comes from, before its token is looked at.
struct FormGuard: Sendable {
    /// The site's own origin; nil when it is told by the Host header.
    let origin: String?
    let isSecure: Bool

    /// Refuses a form that another site has sent.
    ///
    /// Browsers send Sec-Fetch-Site, Origin or both with every form; programs may send neither, and must then still
    /// have the token.
    /// - Throws: `WebRefusal.foreignForm`.
    func check(_ headers: HTTPFields, host: String?) throws {
        if let site = headers[.fetchSite], site != "same-origin", site != "none" { throw WebRefusal.foreignForm }
        guard let from = headers[.origin] else { return }
        let own = origin ?? host.map { "\(isSecure ? "https" : "http")://\($0.lowercased())" }
        guard from.lowercased() == own else { throw WebRefusal.foreignForm }
    }
}
