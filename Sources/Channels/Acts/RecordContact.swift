import Database
import Organisation
import Platforms

/// Notes that a channel's platform answered as it should, and how far it has been read.
///
/// Only contact *restored* goes on the ledger: that a platform answered once more is bookkeeping.
public struct RecordContact: Act {
    private let channel: Channel.ID
    private let cursor: Cursor?

    /// - Parameter cursor: how far has been read; nil leaves what is stored.
    public init(_ channel: Channel.ID, cursor: Cursor? = nil) {
        self.channel = channel
        self.cursor = cursor
    }

    public func authorise(_ context: ActContext) throws {
        try context.actor.require(.receiveEntries, channel: channel.rawValue)
    }

    public func perform(_ context: ActContext) throws {
        guard let before = try ConnectionStore.connection(of: channel, in: context.session)
        else { throw Refusal.notFound }
        try ConnectionStore.noteContact(channel, cursor, at: context.now, in: context.session)
        guard let trouble = before.trouble else { return context.nothingChanged() }
        try context.record(
            "channel.contactRestored",
            [
                "channel": .integer(channel.rawValue), "after": .string(trouble.kind.rawValue),
                "secondsWithout": .integer(Int64(clamping: Int(context.now.timeIntervalSince(trouble.since)))),
            ])
    }
}
