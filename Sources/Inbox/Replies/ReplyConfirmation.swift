import Foundation
import Ledger
import Organisation
import Platforms

/// What follows when a reply is found to be on the platform, however that was found.
struct ReplyConfirmation {
    let context: ActContext

    /// Notes that the reply is that entry, and that its question is answered.
    ///
    /// - Parameter at: when it was written, by the platform's clock.
    func confirm(_ reply: StoredReply, as remote: RemoteID, at: Date) throws {
        var head = try context.item(reply.item)
        try ReplyStore(session: context.session).setSent(reply.id, as: remote, at: at)
        if head.standing?.isAboutReply == true { head.standing = nil }
        settle(&head, answered: reply, at: at)
        try ItemStore(session: context.session).save(head)
        let index = try context.record(
            "inbox.replySent",
            ["item": .integer(reply.item.rawValue), "reply": .integer(reply.id.rawValue), "entry": .string(remote.value)])
        try HandlingStore(context: context).note(reply.item, .answered, at: at, ledgerIndex: index)
    }

    /// An answer to words that have changed since leaves the item open: someone must read the new ones.
    private func settle(_ head: inout ItemHead, answered reply: StoredReply, at: Date) {
        guard head.state != .removed else { return }
        if head.revision > reply.itemRevision {
            head.changed = true
        } else {
            head.close(.answered, at: at)
        }
    }
}

extension Standing {
    /// Whether it is about a reply, not a removal.
    var isAboutReply: Bool {
        switch self {
        case .replyUnderWay, .replyUnknown, .replyFailed: true
        case .removalUnderWay, .removalUnknown, .removalFailed: false
        }
    }
}
