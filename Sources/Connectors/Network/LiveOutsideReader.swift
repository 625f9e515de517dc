import Platforms

/// Reads public pages over the internet, judging every step of the way.
///
/// Nothing is kept between two calls: no cookies, no connections.
public struct LiveOutsideReader: OutsideReader {
    /// How much is read, and how long is waited for each step.
    public static let limits = ConnectionLimits(
        connect: .seconds(8), silence: .seconds(10), whole: .seconds(20), answerBytes: 2 << 20)
    /// How long all the steps may take together.
    static let longest: Duration = .seconds(40)
    private static let mostRedirects = 5

    private let agent: String
    private let limits: ConnectionLimits
    private let longest: Duration
    private let mayCall: WebCaller.Judge
    private let mayUsePort: @Sendable (WebAddress) -> Bool

    /// - Parameters:
    ///   - owner: whose installation it is, told to every server that is asked: the address of the municipality's website.
    ///   - allowance: what the installation lets be called beyond the public internet.
    public init(for owner: String, allowance: NetworkAllowance) {
        self.init(for: owner, limits: Self.limits, longest: Self.longest) { _, place in place.isAllowed(by: allowance) }
    }

    /// - Parameter mayCall: decides in place of an allowance, so that a test can open one door and see the others shut.
    init(
        for owner: String, limits: ConnectionLimits, longest: Duration,
        mayUsePort: @escaping @Sendable (WebAddress) -> Bool = { $0.isOnUsualPort }, mayCall: @escaping WebCaller.Judge
    ) {
        agent = "Kanalvakt (+\(owner.filter { $0.isASCII && !$0.isNewline }))"
        self.limits = limits
        self.longest = longest
        self.mayUsePort = mayUsePort
        self.mayCall = mayCall
    }

    public func read(_ address: String) async throws(OutsideProblem) -> OutsideDocument {
        guard let start = WebAddress(address) else { throw .badAddress }
        do {
            return try await withThrowingTaskGroup(of: OutsideDocument.self) { group in
                group.addTask { try await follow(start) }
                group.addTask {
                    try await Task.sleep(for: longest)
                    throw OutsideProblem.tooSlow
                }
                defer { group.cancelAll() }
                guard let first = try await group.next() else { throw OutsideProblem.unreachable }
                return first
            }
        } catch {
            throw error as? OutsideProblem ?? .unreachable
        }
    }

    private func follow(_ start: WebAddress) async throws(OutsideProblem) -> OutsideDocument {
        let caller = WebCaller(limits: limits, mayCall: mayCall)
        var address = start
        for _ in 0...Self.mostRedirects {
            guard mayUsePort(address) else { throw .badAddress }
            let answer = try await answer(from: address, caller)
            guard answer.isRedirect else { return try document(answer) }
            guard let place = answer.header("Location"), let next = WebAddress(place, relativeTo: address) else {
                throw .badAddress
            }
            // A sign-in page tells nothing about the page that it stands in front of.
            if next.isSignIn, !start.isSignIn { throw .hidden }
            address = next
        }
        throw .tooManyRedirects
    }

    private func answer(from address: WebAddress, _ caller: WebCaller) async throws(OutsideProblem) -> WebAnswer {
        let request = WebRequest(
            address: address,
            headers: [("Accept", "text/html, */*;q=0.1"), ("Accept-Encoding", "identity"), ("User-Agent", agent)])
        do {
            return try await caller.answer(to: request)
        } catch {
            throw OutsideProblem(error)
        }
    }

    private func document(_ answer: WebAnswer) throws(OutsideProblem) -> OutsideDocument {
        switch answer.status {
        case 200..<300: break
        case 404, 410: throw .notFound
        // 999 is what LinkedIn answers to programs.
        case 401, 403, 407, 429, 451, 999: throw .hidden
        default: throw .failed(answer.status)
        }
        // What was asked for unpacked is never unpacked here: a small packet can hold an endless page.
        let packing = answer.header("Content-Encoding")?.trimmed.lowercased() ?? ""
        guard packing.isEmpty || packing == "identity" else { throw .unreadable }
        let type = (answer.header("Content-Type") ?? "").prefix { $0 != ";" }.lowercased().trimmed
        let page = OutsideDocument(address: answer.address.description, mediaType: type, bytes: answer.body, links: [])
        guard page.isPage else { return page }
        return OutsideDocument(
            address: page.address, mediaType: type, bytes: answer.body,
            links: PageLinks.of(html: answer.body, at: answer.address))
    }
}

extension WebAddress {
    var isOnUsualPort: Bool { port == (scheme == "https" ? 443 : 80) }

    /// Whether the address is where a platform sends strangers who ask for a page that it keeps for its own.
    fileprivate var isSignIn: Bool {
        if host.hasPrefix("login.") || host.hasPrefix("consent.") { return true }
        let path = target.prefix { $0 != "?" }.lowercased()
        return path.split(separator: "/").contains { step in
            ["login", "login.php", "signin", "sign_in", "authwall", "checkpoint", "wp-login.php"].contains(step)
        }
    }
}

extension OutsideProblem {
    fileprivate init(_ failure: WebFailure) {
        self =
            switch failure {
            case .addressNotAllowed: .addressNotAllowed
            case .notSent, .lost, .cancelled: .unreachable
            case .timedOut: .tooSlow
            case .tooLarge: .tooLarge
            }
    }
}
