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
    /// How long a form may take to arrive.
    static let slowestForm = Duration.seconds(20)

    let settings: SiteSettings
    let signIn: SignIn
    let clock: @Sendable () -> Date

    /// - Throws: `WebRefusal` for what cannot be read, and whatever the database throws.
    func visit(_ request: Request, _ context: SiteContext) async throws -> Visit {
        let (path, query) = Self.split(request.head.path ?? "/")
        guard let address = SiteAddress(path: path) else { throw WebRefusal.noSuchPage }
        let asked = request.method == .head ? .get : request.method
        guard address.methods.contains(asked) else { throw WebRefusal.wrongMethod }
        let isPost = asked == .post
        let largest = Self.largest(at: address)
        if isPost { try checkForm(request, largest: largest) }
        let cookies = Cookies(request.headers)
        let cookie = cookies[SiteCookie(isSecure: settings.isSecure).name(.session)]
        return Visit(
            address: address, method: asked, query: try FormFields(parsing: query.utf8),
            form: isPost ? try await form(of: request, largest: largest) : .none, cookies: cookies, headers: request.headers,
            open: try await open(cookie, address), client: client(request, context), now: clock(),
            target: query.isEmpty ? path : "\(path)?\(query)", logger: context.logger)
    }

    /// Public pages do not look anyone up: they are the same for everyone.
    private func open(_ cookie: String?, _ address: SiteAddress) async throws -> OpenSession? {
        guard let cookie, address.isForStaff || address == .signIn else { return nil }
        return try await signIn.session(cookie: cookie)
    }

    private func checkForm(_ request: Request, largest: Int) throws {
        let guarding = FormGuard(origin: settings.origin, isSecure: settings.isSecure)
        try guarding.check(request.headers, host: request.head.authority)
        let type = request.headers[.contentType]?.prefix { $0 != ";" }.lowercased().trimmed
        guard type == "application/x-www-form-urlencoded" else { throw WebRefusal.unreadableForm }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > largest {
            throw WebRefusal.tooLarge
        }
    }

    private func form(of request: Request, largest: Int) async throws -> FormFields {
        let body = try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
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
                try await Task.sleep(for: Self.slowestForm)
                throw WebRefusal.tooSlow
            }
            defer { group.cancelAll() }
            guard let body = try await group.next() else { throw WebRefusal.unreadableForm }
            return body
        }
        return try FormFields(parsing: body.readableBytesView)
    }

    private static func largest(at address: SiteAddress) -> Int {
        switch address {
        case .check, .adoption: largestProfileForm
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
