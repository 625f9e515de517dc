import AsyncHTTPClient
import Dispatch
import NIOCore
import Platforms

/// An HTTP client that calls one judged address whatever the host's name resolves to later (DNS rebinding).
/// TLS still checks the certificate against the name. It ends itself when nobody holds it.
final class PinnedClient: Sendable {
    let client: HTTPClient

    init(host: String, address: HostAddress, limits: ConnectionLimits) {
        var configuration = HTTPClient.Configuration()
        configuration.dnsOverride = [host: address.description]
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: .init(limits.connect), read: .init(limits.silence))
        configuration.httpVersion = .http1Only
        // One attempt a call: whether to try again is for those who know what was asked.
        configuration.connectionPool.retryConnectionEstablishment = false
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    deinit {
        client.shutdown(queue: .global()) { _ in }
    }
}
