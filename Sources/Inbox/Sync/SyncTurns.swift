import Channels
import Database
import Foundation

/// Whose turn it is to fetch a channel: several servers on one database take turns instead of asking a platform twice.
/// A server that dies loses its turn when the lease ends.
struct SyncTurns {
    let database: Database
    let owner: String
    let rhythm: SyncRhythm

    /// Takes the channel's turn if it is due and nobody has it.
    ///
    /// - Returns: how much to read, or nil.
    func claim(_ channel: Channel.ID, now: Date) async throws -> Synchroniser.Scope? {
        let until = now.addingTimeInterval(rhythm.lease)
        let firstSweep = now.addingTimeInterval(rhythm.sweepEvery)
        return try await database.write { session in
            try session.execute(
                """
                INSERT INTO sync_turn (channel_id, leased_until, next_recent_at, next_sweep_at) VALUES (?, 0, 0, ?)
                ON CONFLICT (channel_id) DO NOTHING
                """, channel, firstSweep)
            let row = try session.row(
                """
                UPDATE sync_turn SET owner = ?, leased_until = ?
                WHERE channel_id = ? AND leased_until <= ? AND (next_recent_at <= ? OR next_sweep_at <= ?)
                RETURNING next_sweep_at
                """, owner, until, channel, now, now, now)
            return try row.map { try $0.date("next_sweep_at") <= now ? .everything : .recent }
        }
    }

    /// Holds the turn longer.
    ///
    /// - Throws: `CancellationError` when another server has taken it over.
    func renew(_ channel: Channel.ID, now: Date) async throws {
        let until = now.addingTimeInterval(rhythm.lease)
        let held = try await database.write { session in
            try session.execute(
                "UPDATE sync_turn SET leased_until = ? WHERE channel_id = ? AND owner = ?", until, channel, owner)
        }
        if held == 0 { throw CancellationError() }
    }

    /// Gives the turn back, and says when the next one is.
    func release(_ channel: Channel.ID, after scope: Synchroniser.Scope, now: Date) async throws {
        let nextRecent = now.addingTimeInterval(rhythm.recentEvery)
        let nextSweep = scope == .everything ? now.addingTimeInterval(rhythm.sweepEvery) : nil
        try await database.write { session in
            try session.execute(
                """
                UPDATE sync_turn SET owner = NULL, leased_until = 0, next_recent_at = ?,
                    next_sweep_at = COALESCE(?, next_sweep_at)
                WHERE channel_id = ? AND owner = ?
                """, nextRecent, nextSweep, channel, owner)
        }
    }
}

/// How often channels are fetched. In seconds.
public struct SyncRhythm: Sendable {
    /// Between two readings of what is new.
    public var recentEvery: TimeInterval = 60
    /// Between two readings of everything, which find edits and deletions.
    public var sweepEvery: TimeInterval = 6 * 3600
    /// How long a server may be silent before another takes its turn.
    public var lease: TimeInterval = 300
    /// How often to look for a channel that is due.
    public var lookEvery: TimeInterval = 5

    /// What is new every minute, everything every six hours.
    public init() {}
}
