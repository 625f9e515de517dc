import Channels
import Database
import Foundation
import Guidelines
import House
import HummingbirdTesting
import Inbox
import Organisation
import Platforms
import Synchronization
import TestSupport
import Testing

@testable import Web

/// A municipality with a site: people in every role, two channels, and what the public has written on them.
struct WebHouse: Sendable {
    /// Friday 27 March 2026, 15.00 in Sweden.
    static let start = Date(timeIntervalSince1970: 1_774_620_000)
    static let password = "granar vid vattnet 27"

    let house: House
    let site: Site
    let platform: FakePlatform
    let time: TestClock
    let open: Channel.ID
    let closed: Channel.ID

    /// The one item whose place in the inbox every test knows: a question under a post.
    let question: Item.ID

    /// Runs the work that waits, as the server does in the background.
    func work() async throws { try await house.jobs.runDueJobs(now: time.now) }

    /// Somebody, by the name they sign in with.
    func person(_ username: String) async throws -> Person.ID {
        try #require(try await house.database.read { try PersonStore.person(username: username, in: $0) }).id
    }

    /// What the ledger holds, to see that nothing was added.
    func ledgerSize() async throws -> Int64 {
        try await house.database.read { [ledger = house.ledger] in try ledger.size(in: $0) }
    }
}

/// A clock that tests set.
final class TestClock: Sendable {
    private let time = Mutex(WebHouse.start)

    var now: Date { time.withLock { $0 } }

    func pass(_ seconds: TimeInterval) { time.withLock { $0 += seconds } }
}

/// Runs the body with a site over a real, furnished installation, which is removed afterwards.
func withWebHouse<T>(
    _ engine: Database.Engine = .sqlite, settings: SiteSettings = SiteSettings(), guideline: String = "hallsberg",
    readings: RuleReadings? = nil, _ body: (WebHouse) async throws -> T
) async throws -> T {
    try await withDatabaseLocation(engine) { location in
        try await withTemporaryFolder { folder in
            var url: String?
            if case .postgres(let address) = location { url = address }
            let made = try await WebHouse.make(in: folder.appending(path: "hus"), databaseURL: url, settings: settings, guideline: guideline, readings: readings)
            do {
                let value = try await body(made)
                await made.house.close()
                return value
            } catch {
                await made.house.close()
                throw error
            }
        }
    }
}
