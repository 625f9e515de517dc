import Channels
import Organisation
import Platforms

/// Stores what a platform sent as it came, before anything is made of it: a fault in understanding it loses nothing.
struct StoreRaw: Act {
    let channel: Channel.ID
    let batch: Batch

    func authorise(_ context: ActContext) throws {
        try context.actor.require(.receiveEntries, channel: channel.rawValue)
    }

    func perform(_ context: ActContext) throws -> [RemoteID: Int64] {
        context.nothingChanged()
        return try IntakeStore(session: context.session).insert(batch, channel: channel.rawValue, at: context.now)
    }
}
