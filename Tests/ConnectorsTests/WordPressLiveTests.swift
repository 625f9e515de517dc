import Connectors
import Foundation
import Platforms
import TestSupport
import Testing

@Suite("WordPress, live")
struct WordPressLiveTests {
    @Test("A citizen's comment comes in as written, with its post before it")
    func comment() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Ny simhall", "Vad tycker du?")
        let number = try await site.comment(as: "Åsa Öberg", on: post, "Bra!\n\nMen var ska vi <b>parkera</b>? 5 < 6 & 7")
        let entries = try await site.connector().everything()
        let comment = try #require(entries.first { $0.id == RemoteID("comment-\(number)") })
        #expect(comment.text == "Bra!\n\nMen var ska vi parkera? 5 < 6 & 7")
        #expect(comment.author == RemoteAuthor(name: "Åsa Öberg", key: nil, isOwn: false))
        #expect(comment.thread == RemoteID("post-\(post)"))
        #expect(comment.presence == .visible)
        let parent = try #require(entries.firstIndex { $0.id == comment.thread })
        #expect(entries[parent].text == "Ny simhall\n\nVad tycker du?")
        #expect(entries[parent].author == RemoteAuthor(name: "Testkommun", key: "user-2", isOwn: true))
    }
}

extension WordPressSite {
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

    func everything() async throws -> [RemoteEntry] {
        try await all(.everything).flatMap(\.entries)
    }
}
