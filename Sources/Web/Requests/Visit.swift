import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Organisation

/// One request as the pages see it: read once, bounded, and with whoever is signed in.
struct Visit: Sendable {
    /// The address that is asked for.
    let address: SiteAddress
    let method: HTTPRequest.Method
    /// What stands after the question mark.
    let query: FormFields
    /// What was sent; none unless it is a POST.
    let form: FormFields
    /// The files that came with the form, by the name of their field.
    let files: [String: UploadedFile]
    let cookies: Cookies
    let headers: HTTPFields
    /// Who is signed in on this browser.
    let open: OpenSession?
    /// Where the request comes from, as far as the server trusts it.
    let client: String
    /// When it came.
    let now: Date
    /// The path with its query, to come back to after signing in.
    let target: String
    let logger: Logger
}

extension Visit {
    /// Whoever is signed in.
    /// - Throws: `WebRefusal.notSignedIn`.
    func signedIn() throws -> OpenSession {
        guard let open else { throw WebRefusal.notSignedIn }
        return open
    }

    /// Whether the address is asked for with a form.
    var isPost: Bool { method == .post }
}
