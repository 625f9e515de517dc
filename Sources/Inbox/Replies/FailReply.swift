import Ledger
import Organisation

/// Notes that a reply was refused by the platform, or that it is not known whether it got there.
struct FailReply: Act {
    let reply: Reply.ID
    /// `failed` or `unknown`.
    let state: Reply.State
    /// What people are told.
    let problem: String

    func authorise(_ context: ActContext) throws { try context.actor.require(.carryOutDecisions) }

    func perform(_ context: ActContext) throws {
        let replies = ReplyStore(session: context.session)
        guard let reply = try replies.reply(reply) else { throw InboxFault.missingRow(table: "reply") }
        var head = try context.item(reply.item)
        let isSettled = reply.state == .sent || reply.state == .failed || reply.state == .withdrawn
        // A person who asked to check again shall see that it was done, though the answer is the same.
        let isNews = reply.state != state || head.standing == .replyUnderWay
        guard !isSettled, isNews else { return context.nothingChanged() }
        try replies.setState(state, problem: problem, of: reply.id)
        if head.standing == nil || head.standing?.isAboutReply == true {
            head.standing = state == .unknown ? .replyUnknown : .replyFailed
            try ItemStore(session: context.session).save(head)
        }
        let index = try context.record(
            state == .unknown ? "inbox.replyUnknown" : "inbox.replyFailed",
            ["item": .integer(reply.item.rawValue), "reply": .integer(reply.id.rawValue)])
        try HandlingStore(context: context).note(
            reply.item, state == .unknown ? .replyUnknown : .replyFailed, note: problem, ledgerIndex: index)
    }
}
