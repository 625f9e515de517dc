import Channels
import Organisation
import Platforms

/// Takes a stored batch into the inbox, and notes in the same transaction how far the channel has been read.
struct ReceiveEntries: Act {
    let channel: Channel.ID
    let batch: Batch
    /// The rows that storing the batch raw added.
    let stored: [RemoteID: Int64]
    /// How far has been read; nil leaves what is stored.
    let cursor: Cursor?

    func authorise(_ context: ActContext) throws {
        try context.actor.require(.receiveEntries, channel: channel.rawValue)
    }

    func perform(_ context: ActContext) throws -> Receipt {
        let (receipt, unchanged) = try Reception(context, channel: channel).receive(batch.entries)
        try IntakeStore(session: context.session).forget(unchanged.compactMap { stored[$0] })
        if let cursor { try context.carryOut(RecordContact(channel, cursor: cursor)) }
        if receipt.changedNothing { context.nothingChanged() }
        return receipt
    }
}
