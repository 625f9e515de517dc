/// The cookies that the site sets. None is readable by script, and none leaves the site with a form from elsewhere.
struct SiteCookie: Sendable {
    /// What a cookie is for.
    enum Purpose: String, CaseIterable, Sendable {
        /// The session of somebody signed in.
        case session = "kanalvakt"
        /// Ties the sign-in form to the browser that asked for it.
        case signInForm = "kanalvakt-blankett"
        /// What was just done, told once on the next page.
        case confirmation = "kanalvakt-besked"
    }

    /// Whether the site is reached over https. Then names get the prefix `__Host-`, which makes browsers refuse a
    /// cookie that another host or an unencrypted page has set.
    let isSecure: Bool

    /// The cookie's name.
    func name(_ purpose: Purpose) -> String {
        isSecure ? "__Host-\(purpose.rawValue)" : purpose.rawValue
    }

    /// A Set-Cookie value for the length of the browser's session.
    func set(_ purpose: Purpose, _ value: String) -> String {
        "\(name(purpose))=\(value); \(attributes(purpose))"
    }

    /// A Set-Cookie value that takes the cookie away.
    func clear(_ purpose: Purpose) -> String {
        "\(name(purpose))=; Max-Age=0; \(attributes(purpose))"
    }

    /// A link in a mail to an item must find its reader signed in, so the session is Lax; the others are Strict.
    private func attributes(_ purpose: Purpose) -> String {
        "Path=/; HttpOnly; SameSite=\(purpose == .session ? "Lax" : "Strict")\(isSecure ? "; Secure" : "")"
    }
}
