import Foundation
import Platforms

/// One site spoken to as one account: finds its REST API, asks it, and says in `PlatformError` what went wrong.
///
/// The account's secret goes to the configured site only: never to another host, port or to http, redirects included.
actor WordPressSite {
    let address: WordPressAddress
    private let access: WordPressAccess
    private let caller: WebCaller
    private let now: @Sendable () -> Date
    private var found: (root: WordPressRoot, about: WordPressRecord.Root)?

    init(
        address: WordPressAddress, access: WordPressAccess, allowance: NetworkAllowance, limits: ConnectionLimits,
        now: @escaping @Sendable () -> Date
    ) {
        self.address = address
        self.access = access
        self.caller = WebCaller(allowance: allowance, limits: limits)
        self.now = now
    }

    /// Reads a route. The answer is a success, or a `PlatformError` is thrown.
    func get(_ route: String, _ query: [(name: String, value: String)] = []) async throws -> WebAnswer {
        try checked(await ask(.get, route, query), wasChange: false)
    }

    /// Asks for a change and hands over whatever answer came: some refusals mean that it was done already.
    /// Throws `PlatformError.outcomeUnknown` when no answer came. Pass the answer to `checked` when done looking.
    func change(_ method: WebRequest.Method, _ route: String, body: [UInt8]? = nil) async throws -> WebAnswer {
        try await ask(method, route, [], body: body)
    }

    /// The answer, if it is a success.
    func checked(_ answer: WebAnswer, wasChange: Bool) throws -> WebAnswer {
        guard let error = WordPressAnswer.error(in: answer, wasChange: wasChange, now: now()) else { return answer }
        // The API may have moved: look for it again next time.
        if error == .unreadableAnswer { found = nil }
        throw error
    }

    /// A page as anyone sees it, without the account.
    func publicPage(_ page: WebAddress) async throws -> WebAnswer {
        try await follow(WebRequest(address: page, headers: [("Accept", "text/html, */*;q=0.1"), Self.agent]))
    }

    /// What the site says of itself.
    func about() async throws -> WordPressRecord.Root {
        try await rootAndAbout().about
    }

    private func ask(
        _ method: WebRequest.Method, _ route: String, _ query: [(name: String, value: String)], body: [UInt8]? = nil
    ) async throws -> WebAnswer {
        let root = try await rootAndAbout().root
        guard let target = root.address(of: route, query) else { throw PlatformError.unreadableAnswer }
        let request = signed(method, target, body: body)
        return request.changesSomething ? try await answer(to: request) : try await follow(request)
    }

    private func rootAndAbout() async throws -> (root: WordPressRoot, about: WordPressRecord.Root) {
        if let found { return found }
        var worst: PlatformError = .unreadableAnswer
        for root in WordPressRoot.candidates(site: address.web, page: try await frontPage())
        where root.address.isSameSite(as: address.web) {
            let answer = try await follow(signed(.get, root.address, body: nil))
            if answer.isSuccess, let about = Self.about(in: answer) {
                found = (root, about)
                return (root, about)
            }
            let error = WordPressAnswer.error(in: answer, wasChange: false, now: now()) ?? .unreadableAnswer
            if worst == .unreadableAnswer, error != .notFound { worst = error }
        }
        throw worst
    }

    /// The site's front page; nil when it leads away from the site, which its API need not do.
    private func frontPage() async throws -> WebAnswer? {
        do {
            return try await publicPage(address.web)
        } catch PlatformError.unreadableAnswer {
            return nil
        }
    }

    private static func about(in answer: WebAnswer) -> WordPressRecord.Root? {
        let about = try? JSONDecoder().decode(WordPressRecord.Root.self, from: Data(answer.body))
        return about.flatMap { $0.namespaces.contains("wp/v2") ? $0 : nil }
    }

    /// Asks, and goes where a redirect leads as long as it stays on the site.
    private func follow(_ request: WebRequest) async throws -> WebAnswer {
        var current = request
        for _ in 0..<5 {
            let answer = try await answer(to: current)
            guard answer.isRedirect else { return answer }
            guard let place = answer.header("Location"),
                let next = WebAddress(place, relativeTo: current.address), next.isSameSite(as: current.address)
            else { throw PlatformError.unreadableAnswer }
            current.address = next
        }
        throw PlatformError.unreadableAnswer
    }

    private func answer(to request: WebRequest) async throws -> WebAnswer {
        do {
            return try await caller.answer(to: request)
        } catch {
            guard let error = PlatformError(error, wasChange: request.changesSomething) else { throw CancellationError() }
            throw error
        }
    }

    private func signed(_ method: WebRequest.Method, _ target: WebAddress, body: [UInt8]?) -> WebRequest {
        var headers = [("Authorization", access.header), ("Accept", "application/json"), Self.agent]
        if body != nil { headers.append(("Content-Type", "application/json")) }
        return WebRequest(method: method, address: target, headers: headers, body: body)
    }

    private static let agent = ("User-Agent", "Kanalvakt")
}
