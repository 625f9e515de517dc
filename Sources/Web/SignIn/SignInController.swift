import HTTPTypes
import Hummingbird
import Organisation

/// Signing in and out.
struct SignInController: Sendable {
    let parts: SiteParts

    /// The form; whoever is signed in already goes on.
    func form(_ visit: Visit) async throws -> Response {
        let onward = Onwards(visit.query["vidare"])
        if let open = visit.open { return parts.redirect(to: try await place(onward, for: open.signedIn)) }
        return page(visit, onward: onward)
    }

    /// - Throws: `WebRefusal.foreignForm` for a form that was not made for this browser, and what the database throws.
    func enter(_ visit: Visit) async throws -> Response {
        let onward = Onwards(visit.form["vidare"])
        guard let token = FormToken(cookie: cookieToken(visit)), token.matches(visit.form["csrf"]) else {
            throw WebRefusal.foreignForm
        }
        do {
            let open = try await parts.house.signIn.signIn(
                username: visit.form["namn"], password: visit.form.untouched("losenord"), from: visit.client)
            return parts.redirect(
                to: try await place(onward, for: open.signedIn), confirming: open.failedBefore > 0 ? .signedInAfterFailures : nil,
                cookies: [parts.cookies.set(.session, open.token.cookie), parts.cookies.clear(.signInForm)])
        } catch let refusal as Refusal {
            return page(visit, onward: onward, refusal: refusal)
        }
    }

    /// Signs out, and out of nothing without complaint.
    func leave(_ visit: Visit) async throws -> Response {
        if let open = visit.open { try await parts.house.signIn.signOut(open) }
        return parts.redirect(
            to: SiteAddress.signIn.path, confirming: .signedOut, cookies: [parts.cookies.clear(.session)])
    }

    /// The page that was asked for. Whoever asked for none, or for an inbox they do not have, comes where something waits.
    private func place(_ onward: Onwards, for person: SignedInPerson) async throws -> String {
        onward.path == SiteAddress.inbox.path ? try await Landing(parts: parts).path(for: person) : onward.path
    }

    private func cookieToken(_ visit: Visit) -> String? {
        visit.cookies[parts.cookies.name(.signInForm)]
    }

    /// A browser keeps its token, so that the form works in several windows.
    private func page(_ visit: Visit, onward: Onwards, refusal: Refusal? = nil) -> Response {
        let kept = FormToken(cookie: cookieToken(visit))
        let token = kept ?? FormToken()
        let page = SignInPage(
            frame: parts.publicFrame(confirmation: parts.confirmation(visit)), title: parts.texts("signIn.title"),
            action: SiteAddress.signIn.path, csrf: token.text, onward: onward.path,
            username: String(visit.form["namn"].prefix(200)), fault: refusal?.sentence(in: .sv))
        var response = parts.answer(
            page, refused: refusal.map { Refused($0) }, status: refusal.map(Self.status) ?? .ok,
            cookies: kept == nil ? [parts.cookies.set(.signInForm, token.text)] : [])
        if let refusal { response.headers.append(contentsOf: HTTPFields(telling: refusal)) }
        return response
    }

    private static func status(of refusal: Refusal) -> HTTPResponse.Status {
        switch refusal {
        case .waitBeforeSignIn: .tooManyRequests
        case .signInsBusy: .serviceUnavailable
        default: .unauthorized
        }
    }
}

/// Where to go after signing in: only ever a page of this site that is read.
struct Onwards: Sendable, Equatable {
    let path: String

    init(_ asked: String) {
        let halves = asked.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let isOurs = halves.first.flatMap { SiteAddress(path: String($0)) }.map {
            $0.isForStaff && $0.methods.contains(.get)
        }
        let isPlain = asked.utf8.count <= 1000 && asked.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        path = isOurs == true && isPlain ? asked : SiteAddress.inbox.path
    }
}
