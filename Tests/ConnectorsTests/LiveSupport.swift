import Connectors
import Foundation
import Platforms
import TestSupport

extension WordPressSite {
    /// A connector to the site, as the editor unless told otherwise.
    func connector(
        admin: Bool = false, limits: ConnectionLimits = .standard, clock: @escaping @Sendable () -> Date = { Date() }
    ) throws -> WordPressConnector {
        try WordPressConnector(
            address: WordPressAddress(url, allowing: .loopback), account: admin ? adminUser : user,
            applicationPassword: admin ? adminApplicationPassword : applicationPassword, allowance: .loopback,
            limits: limits, clock: clock)
    }
}

extension Connector {
    /// Every page of a fetch.
    func all(_ scope: FetchScope) async throws -> [FetchedPage] {
        var found: [FetchedPage] = []
        for try await page in pages(scope) { found.append(page) }
        return found
    }

    /// Every entry of a sweep.
    func everything() async throws -> [RemoteEntry] {
        try await all(.everything).flatMap(\.entries)
    }
}
