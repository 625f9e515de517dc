import AsyncHTTPClient
import NIOCore
import Platforms

/// Asks web servers: judges where an address leads before calling it, keeps to the limits, follows no redirect.
///
/// Questions that only read share connections; one that changes something gets its own, since a kept connection may have
/// been closed at the other end, and then nobody would know whether the question arrived.
actor WebCaller {
    private let mayCall: Judge
    private let limits: ConnectionLimits
    private var kept: [String: PinnedClient] = [:]

    /// Whether an address may be called at one of the places that its name stands for.
    typealias Judge = @Sendable (WebAddress, HostAddress) -> Bool

    init(allowance: NetworkAllowance, limits: ConnectionLimits) {
        self.init(limits: limits) { _, place in place.isAllowed(by: allowance) }
    }

    init(limits: ConnectionLimits, mayCall: @escaping Judge) {
        self.limits = limits
        self.mayCall = mayCall
    }

    func answer(to request: WebRequest) async throws(WebFailure) -> WebAnswer {
        let host = request.address.host
        if !request.changesSomething, let client = kept[host] {
            do {
                return try await Self.ask(request, client, limits)
            } catch .notSent, .lost {
                kept[host] = nil
            }
        }
        return try await answerOnNewConnection(to: request)
    }

    private func answerOnNewConnection(to request: WebRequest) async throws(WebFailure) -> WebAnswer {
        let host = request.address.host
        let found = await HostResolver.addresses(of: host)
        let allowed = found.filter { mayCall(request.address, $0) }
        guard found.isEmpty || !allowed.isEmpty else { throw .addressNotAllowed }
        for address in allowed.prefix(4) {
            let client = PinnedClient(host: host, address: address, limits: limits)
            do {
                let answer = try await Self.ask(request, client, limits)
                if !request.changesSomething { kept[host] = client }
                return answer
            } catch .notSent {
                continue
            }
        }
        throw .notSent
    }

    private nonisolated static func ask(
        _ request: WebRequest, _ client: PinnedClient, _ limits: ConnectionLimits
    ) async throws(WebFailure) -> WebAnswer {
        do {
            let response = try await client.client.execute(
                HTTPClientRequest(request), timeout: .init(limits.whole))
            var body: [UInt8] = []
            for try await piece in response.body {
                guard body.count + piece.readableBytes <= limits.answerBytes else { throw WebFailure.tooLarge }
                body.append(contentsOf: piece.readableBytesView)
            }
            return WebAnswer(
                status: Int(response.status.code), headers: response.headers.map { ($0.name, $0.value) }, body: body,
                address: request.address)
        } catch {
            throw WebFailure(error)
        }
    }
}

extension HTTPClientRequest {
    fileprivate init(_ request: WebRequest) {
        self.init(url: request.address.description)
        method = .init(rawValue: request.method.rawValue)
        for header in request.headers {
            headers.add(name: header.name, value: header.value)
        }
        if let body = request.body {
            self.body = .bytes(body)
        }
    }
}
