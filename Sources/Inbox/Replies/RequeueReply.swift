import Organisation

/// Puts a reply back in the queue, when the platform was asked and surely did nothing.
struct RequeueReply: Act {
    let reply: Reply.ID

    func authorise(_ context: ActContext) throws { try context.actor.require(.carryOutDecisions) }

    func perform(_ context: ActContext) throws {
        context.nothingChanged()
        let replies = ReplyStore(session: context.session)
        guard try replies.reply(reply)?.state == .sending else { return }
        try replies.setState(.queued, of: reply)
    }
}
