import Channels
import Organisation
import Platforms

/// Notes that a reply is on the platform, and takes it into the inbox as the municipality's own words.
struct ConfirmReply: Act {
    let reply: Reply.ID
    let entry: RemoteEntry

    func authorise(_ context: ActContext) throws { try context.actor.require(.carryOutDecisions) }

    /// - Returns: false when the entry is another reply, sent with the same words.
    func perform(_ context: ActContext) throws -> Bool {
        let replies = ReplyStore(session: context.session)
        guard let reply = try replies.reply(reply) else { throw InboxFault.missingRow(table: "reply") }
        let isAnother = try replies.isAnother(entry.id, than: reply)
        if isAnother || reply.state == .sent {
            context.nothingChanged()
            return !isAnother
        }
        let sentAt = WrittenTime(said: entry.writtenAt, receivedAt: context.now).at
        try ReplyConfirmation(context: context).confirm(reply, as: entry.id, at: sentAt)
        try Reception(context, channel: Channel.ID(reply.channel)).receive([entry.ours])
        return true
    }
}

extension RemoteEntry {
    /// The same entry known to be our own, also where the platform does not say so.
    fileprivate var ours: RemoteEntry {
        RemoteEntry(
            id: id, kind: kind, parent: parent, thread: thread,
            author: RemoteAuthor(name: author.name, key: author.key, isOwn: true), writtenAt: writtenAt,
            writtenText: writtenText, editedAt: editedAt, text: text, html: html, url: url, presence: presence, raw: raw)
    }
}
