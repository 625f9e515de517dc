import HTTPTypes

/// The headers that keep a page to itself: nothing is loaded from elsewhere, nothing runs that is not the site's own
/// script, nobody may frame it.
struct SecurityHeaders: Sendable {
    /// Whether the site is reached over https.
    let isSecure: Bool

    /// What a page may load and where its forms may go.
    static let contentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    /// What the list for other websites may do: wear its own style, and stand in anybody's frame.
    static let embedPolicy = "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *"

    /// What a kept file may do when it is opened after all: nothing.
    static let evidencePolicy = "default-src 'none'; sandbox; frame-ancestors 'none'"

    /// The headers for every answer.
    var fields: HTTPFields {
        var fields = HTTPFields()
        fields[.contentSecurityPolicy] = Self.contentPolicy
        fields[.xContentTypeOptions] = "nosniff"
        // Not "no-referrer": browsers would then send "Origin: null" with the site's own forms.
        fields[.referrerPolicy] = "same-origin"
        fields[.frameOptions] = "DENY"
        fields[.permissionsPolicy] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
        fields[.openerPolicy] = "same-origin"
        fields[.resourcePolicy] = "same-origin"
        if isSecure { fields[.strictTransportSecurity] = "max-age=31536000" }
        return fields
    }
}

extension HTTPField.Name {
    /// A name that is known to be valid; the parse cannot fail for these.
    private static func known(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .server }

    static let referrerPolicy = known("referrer-policy")
    static let frameOptions = known("x-frame-options")
    static let permissionsPolicy = known("permissions-policy")
    static let openerPolicy = known("cross-origin-opener-policy")
    static let resourcePolicy = known("cross-origin-resource-policy")
    static let fetchSite = known("sec-fetch-site")
    static let link = known("link")
    static let robots = known("x-robots-tag")
    static let forwardedFor = known("x-forwarded-for")
}
