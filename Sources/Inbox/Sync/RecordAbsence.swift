import Channels
import Ledger
import Organisation
import Platforms

/// Notes that the platform no longer has an entry. The item stays as a tombstone: what has come in is a public record,
/// also when its author takes it away (TF 2:9, HBG-9.4).
struct RecordAbsence: Act {
    let channel: Channel.ID
    let remoteID: RemoteID

    func authorise(_ context: ActContext) throws {
        try context.actor.require(.receiveEntries, channel: channel.rawValue)
    }

    /// - Returns: whether it was news.
    func perform(_ context: ActContext) throws -> Bool {
        let store = ItemStore(session: context.session)
        guard var head = try store.heads(channel: channel.rawValue, [remoteID])[remoteID], head.presence != .gone else {
            context.nothingChanged()
            return false
        }
        let index = try context.record("inbox.gone", ["item": .integer(head.id.rawValue)])
        try head.note(moveTo: .gone, context, ledgerIndex: index)
        try store.save(head)
        return true
    }
}
