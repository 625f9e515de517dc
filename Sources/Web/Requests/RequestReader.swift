import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Organisation

/// Reads a request into a `Visit`, and refuses what no browser would send.
struct RequestReader: Sendable {
    /// The largest form that is taken, in bytes.
    static let largestForm = 256 * 1024
    /// The largest form with a profile in it: a file of a megabyte, where every byte may be written as three.
    static let largestProfileForm = 3 * 1024 * 1024 + largestForm
    /// The largest form with a picture or a list in it.
    static let largestFileForm = PictureFile.mostBytes + largestForm
    /// How long a form may take to arrive.
    static let slowestForm = Duration.seconds(20)
    /// How long a form with a file may take, which somebody may send from a phone in the woods.
    static let slowestFileForm = Duration.seconds(120)

    let settings: SiteSettings
    let signIn: SignIn
    let clock: @Sendable () -> Date

    /// - Throws: `WebRefusal` for what cannot be read, and whatever the database throws.
    func visit(_ request: Request, _ context: SiteContext) async throws -> Visit {
        let (path, query) = Self.split(request.head.path ?? "/")
        guard let address = SiteAddress(path: path) else { throw WebRefusal.noSuchPage }
        let asked = request.method == .head ? .get : request.method
        guard address.methods.contains(asked) else { throw WebRefusal.wrongMethod(allowed: address.methods.sorted { $0.rawValue < $1.rawValue }) }
        let isPost = asked == .post
        if isPost { try checkForm(request, at: address) }
        let cookies = Cookies(request.headers)
        let open = try await open(cookies[SiteCookie(isSecure: settings.isSecure).name(.session)], address)
        // Megabytes are taken in only from somebody who is signed in: strangers could fill the memory with them.
        if isPost, open == nil, address.isForStaff, Self.largest(at: address) > Self.largestForm { throw Refusal.notSignedIn }
        let form = isPost ? try await form(of: request, at: address) : nil
        return Visit(
            address: address, method: asked, query: try FormFields(parsing: query.utf8),
            form: form?.fields ?? .none, files: form?.files ?? [:], cookies: cookies, headers: request.headers,
            open: open, client: client(request, context), now: clock(),
            target: query.isEmpty ? path : "\(path)?\(query)", logger: context.logger)
    }

    /// Public pages do not look anyone up: they are the same for everyone. Only the guideline's page leads further for
    /// those who may see the ledger, and the page for a crisis for those who may change what it says.
    private func open(_ cookie: String?, _ address: SiteAddress) async throws -> OpenSession? {
        // A crisis is when the database may not answer, and the page must come all the same.
        if address == .open(.crisis), let cookie { return try? await signIn.session(cookie: cookie) }
        let looks = if case .guideline = address { true } else { address.isForStaff || address == .signIn }
        guard let cookie, looks else { return nil }
        return try await signIn.session(cookie: cookie)
    }

    private func checkForm(_ request: Request, at address: SiteAddress) throws {
        let guarding = FormGuard(origin: settings.origin, isSecure: settings.isSecure)
        try guarding.check(request.headers, host: request.head.authority)
        guard Self.boundary(of: request, at: address) != nil || Self.isPlainForm(request) else {
            throw WebRefusal.unreadableForm
        }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.largest(at: address) {
            throw WebRefusal.tooLarge
        }
    }

    private static func isPlainForm(_ request: Request) -> Bool {
        request.headers[.contentType]?.prefix { $0 != ";" }.lowercased().trimmed == "application/x-www-form-urlencoded"
    }

    /// The boundary of a form with files, where such may be sent.
    private static func boundary(of request: Request, at address: SiteAddress) -> String? {
        guard address.takesFiles else { return nil }
        return request.headers[.contentType].flatMap(MultipartForm.boundary)
    }

    private func form(of request: Request, at address: SiteAddress) async throws -> (fields: FormFields, files: [String: UploadedFile]) {
        let body = try await body(
            of: request, largest: Self.largest(at: address),
            slowest: address.takesFiles ? Self.slowestFileForm : Self.slowestForm)
        guard let boundary = Self.boundary(of: request, at: address) else {
            return (try FormFields(parsing: body.readableBytesView, most: address.mostFields), [:])
        }
        let form = try MultipartForm(parsing: Array(body.readableBytesView), boundary: boundary)
        return (form.fields, form.files)
    }

    private func body(of request: Request, largest: Int, slowest: Duration) async throws -> ByteBuffer {
        try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
            group.addTask {
                do {
                    return try await request.body.collect(upTo: largest)
                } catch is NIOTooManyBytesError {
                    throw WebRefusal.tooLarge
                } catch {
                    // The body broke on the way: a visitor who hung up, or bytes that no browser sends.
                    throw WebRefusal.unreadableForm
                }
            }
            group.addTask {
                try await Task.sleep(for: slowest)
                throw WebRefusal.tooSlow
            }
            defer { group.cancelAll() }
            guard let body = try await group.next() else { throw WebRefusal.unreadableForm }
            return body
        }
    }

    private static func largest(at address: SiteAddress) -> Int {
        switch address {
        case .check, .adoption: largestProfileForm
        case let address where address.takesFiles: largestFileForm
        default: largestForm
        }
    }

    private func client(_ request: Request, _ context: SiteContext) -> String {
        if settings.trustsForwardedFor, let last = request.headers[values: .forwardedFor].last?.split(separator: ",").last {
            return String(last.trimmed)
        }
        return context.remoteAddress ?? "unknown"
    }

    private static func split(_ target: String) -> (path: String, query: String) {
        let withoutFragment = target.prefix { $0 != "#" }
        let halves = withoutFragment.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(halves.first ?? ""), halves.count == 2 ? String(halves[1]) : "")
    }
}
