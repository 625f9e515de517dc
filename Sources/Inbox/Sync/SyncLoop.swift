import Channels
import Database
import Foundation
import Logging
import Platforms

/// Fetches every connected channel again and again, a few at a time.
public struct SyncLoop: Sendable {
    let synchroniser: Synchroniser
    let connect: ConnectorSource
    let turns: SyncTurns
    let clock: @Sendable () -> Date
    let logger: Logger

    /// - Parameters:
    ///   - connect: gives a channel's connector.
    ///   - clock: says what time it is.
    public init(
        synchroniser: Synchroniser, connect: ConnectorSource, rhythm: SyncRhythm = SyncRhythm(),
        clock: @escaping @Sendable () -> Date, logger: Logger
    ) {
        self.synchroniser = synchroniser
        self.connect = connect
        self.clock = clock
        self.logger = logger
        turns = SyncTurns(database: synchroniser.database, owner: UUID().uuidString, rhythm: rhythm)
    }

    /// Fetches what is due until the task is cancelled.
    public func run() async {
        while !Task.isCancelled {
            do {
                try await runDue()
            } catch is CancellationError {
                return
            } catch {
                logger.error("sync: the round failed: \(String(reflecting: error))")
            }
            try? await Task.sleep(for: .seconds(turns.rhythm.lookEvery))
        }
    }

    /// Fetches every channel that is due, at most four at a time, so that one slow platform does not hold up the others.
    public func runDue() async throws {
        let now = clock()
        let due = try await synchroniser.database.read { session in
            try ConnectionStore.connections(in: session).filter { $0.isDue(at: now) }.map(\.channelID)
        }
        await withTaskGroup(of: Void.self) { group in
            for (position, channel) in due.enumerated() {
                if position >= 4 { await group.next() }
                group.addTask { await fetch(channel) }
            }
        }
    }

    private func fetch(_ channel: Channel.ID) async {
        do {
            guard let scope = try await turns.claim(channel, now: clock()) else { return }
            do {
                let report = try await synchroniser.sync(channel, by: connect, scope) { [turns, clock] _ in
                    try await turns.renew(channel, now: clock())
                }
                logger.info("sync: channel \(channel) \(scope.rawValue): \(report.receipt.new) new")
            } catch is PlatformError {
                logger.notice("sync: channel \(channel) could not be read; the connection says why")
            }
            try await turns.release(channel, after: scope, now: clock())
        } catch is CancellationError {
            await giveBack(channel)
        } catch {
            logger.error("sync: channel \(channel): \(String(reflecting: error))")
            await giveBack(channel)
        }
    }

    /// Lets another server, or this one started again, go on at once. In a task of its own, since this one may be cancelled.
    private func giveBack(_ channel: Channel.ID) async {
        await Task { try? await turns.release(channel, after: .recent, now: clock()) }.value
    }
}
