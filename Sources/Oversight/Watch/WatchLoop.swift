import Database
import Foundation
import Logging
import Organisation

/// Looks after the channels at a slow rhythm: a few channels' links each hour, and letters about what has appeared.
public struct WatchLoop: Sendable {
    /// How many channels' links are fetched in a round: five thousand channels take a week.
    private static let linksARound = 40

    let database: Database
    let guidelines: GuidelineInForce
    let office: Office
    let links: LinkChecker
    let hasPublicAddress: Bool?
    let clock: @Sendable () -> Date
    let logger: Logger

    /// Goes round until the task is cancelled.
    public func run() async {
        while !Task.isCancelled {
            await goRound()
            try? await Task.sleep(for: .seconds(3600))
        }
    }

    /// One round. What fails is tried again in the next.
    public func goRound() async {
        do {
            let count = try await links.checkDue(atMost: Self.linksARound)
            if count > 0 { logger.info("watch: links of \(count) channels looked at") }
        } catch is CancellationError {
            return
        } catch {
            logger.error("watch: links could not be looked at: \(String(reflecting: error))")
        }
        do {
            try await tell()
        } catch is CancellationError {
            return
        } catch {
            logger.error("watch: findings could not be told: \(String(reflecting: error))")
        }
    }

    /// Asks without holding the database for writing, since most rounds have nothing to tell.
    private func tell() async throws {
        let guideline = try await guidelines.current()
        let now = clock()
        let isQuiet = try await database.read { [hasPublicAddress] session in
            let reader = FindingReader(guideline: guideline, now: now, hasPublicAddress: hasPublicAddress)
            return try FindingRound(reader.findings(in: session), now: now, in: session).isEmpty
        }
        if !isQuiet { try await office.perform(TellFindings(hasPublicAddress: hasPublicAddress), by: .system(.watch)) }
    }
}
