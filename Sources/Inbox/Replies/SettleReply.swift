import Database
import Ledger
import Organisation

/// Says how to go on with a reply whose outcome is not known, or which the platform refused.
public struct SettleReply: Act {
    /// What the person decides.
    public enum Decision: String, Sendable, CaseIterable {
        /// Look on the platform once more.
        case checkAgain = "check-again"
        /// Send it again; if it is found on the platform after all, it is not sent twice.
        case sendAgain = "send-again"
        /// It was never sent, and is given up.
        case neverSent = "never-sent"
    }

    let item: Item.ID
    let decision: Decision
    let queue: JobQueue

    /// Takes the right to settle unknown outcomes in the item's channel.
    public func authorise(_ context: ActContext) throws {
        try context.requireItem(item, .settleUnknown)
    }

    /// Throws `InboxRefusal.nothingToSettle` when nothing is unknown or failed.
    public func perform(_ context: ActContext) throws {
        var head = try context.item(item)
        guard let reply = try ReplyStore(session: context.session).latest(to: item),
            head.standing == .replyUnknown || (head.standing == .replyFailed && decision != .checkAgain)
        else { throw InboxRefusal.nothingToSettle }
        let replies = ReplyStore(session: context.session)
        switch decision {
        case .checkAgain:
            head.standing = .replyUnderWay
            try note(.replyChecked, "inbox.replyChecked", reply, context)
        case .sendAgain:
            try replies.setState(.queued, of: reply.id)
            head.standing = .replyUnderWay
            try note(.replyRequested, "inbox.replyRequestedAgain", reply, context)
        case .neverSent:
            try replies.setState(.withdrawn, of: reply.id)
            head.standing = nil
            try note(.replyWithdrawn, "inbox.replyWithdrawn", reply, context)
        }
        try ItemStore(session: context.session).save(head)
        guard decision != .neverSent else { return }
        try ReplyProcess.enqueue(reply.id, at: context.now, on: queue, in: context.session)
    }

    private func note(_ event: HistoryEvent, _ act: String, _ reply: StoredReply, _ context: ActContext) throws {
        let index = try context.record(act, ["item": .integer(item.rawValue), "reply": .integer(reply.id.rawValue)])
        try HandlingStore(context: context).note(item, event, ledgerIndex: index)
    }
}
