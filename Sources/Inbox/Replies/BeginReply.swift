import Ledger
import Organisation

/// Says, before the platform is asked, that it is about to be: whoever finds the reply in this state reads back first.
struct BeginReply: Act {
    let reply: Reply.ID

    func authorise(_ context: ActContext) throws { try context.actor.require(.carryOutDecisions) }

    func perform(_ context: ActContext) throws -> ReplyErrand {
        let replies = ReplyStore(session: context.session)
        guard var reply = try replies.reply(reply) else { throw InboxFault.missingRow(table: "reply") }
        switch reply.state {
        case .sent, .failed, .withdrawn:
            context.nothingChanged()
            return .nothingLeft
        case .sending, .unknown:
            context.nothingChanged()
            return .readBack(reply)
        case .queued:
            break
        }
        if let refusal = try refusal(for: reply, context) {
            try context.carryOut(FailReply(reply: reply.id, state: .failed, problem: refusal.sentence(in: .sv)))
            return .nothingLeft
        }
        let wasAsked = reply.sendingSince != nil
        try replies.setSending(reply.id, since: context.now)
        reply.sendingSince = reply.sendingSince ?? context.now
        try context.record("inbox.replyBegun", ["reply": .integer(reply.id.rawValue)])
        return .send(reply, wasAsked: wasAsked)
    }

    /// What has happened since the person asked, that makes the reply wrong to send.
    private func refusal(for reply: StoredReply, _ context: ActContext) throws -> InboxRefusal? {
        var head = try context.item(reply.item)
        if head.standing?.isAboutReply == true { head.standing = nil }
        do {
            try head.requireAnswerable(again: true)
            return nil
        } catch {
            return error
        }
    }
}
