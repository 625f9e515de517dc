import Channels
import Database
import Guidelines
import Ledger
import Organisation

/// Answers an item on its channel, signed as the guideline says. The reply is then sent by a durable job.
public struct AnswerItem: Act {
    let item: Item.ID
    let text: String
    let formToken: String
    let seenRevision: Int?
    let again: Bool
    let unsignedBecause: String?
    let queue: JobQueue

    /// Takes the right to reply in the item's channel.
    public func authorise(_ context: ActContext) throws {
        try context.requireItem(item, .reply)
    }

    /// Throws `InboxRefusal` where the item cannot be answered, and `Refusal.invalid` for what was written wrong.
    public func perform(_ context: ActContext) throws -> Reply.ID {
        // No part of Kanalvakt may reply on its own (`SystemPart.rights`), so there is always someone to sign.
        guard case .person(let signedIn) = context.actor else { throw Refusal.notSignedIn }
        if let earlier = try earlier(context) { return earlier }
        let head = try context.item(item)
        try head.requireAnswerable(again: again)
        if let seenRevision, seenRevision < head.revision { throw InboxRefusal.changedMeanwhile }
        guard try ConnectionStore.connection(of: Channel.ID(head.channel), in: context.session) != nil else {
            throw InboxRefusal.noReplyOnChannel
        }
        let rule = try context.guideline.signature
        guard let unsignedBecause else {
            let signed = try ReplySignature(rule: rule).signed(cleaned(), by: signedIn)
            return try request(signed, under: rule.clause, to: head, by: signedIn.person, context)
        }
        let text = try cleaned()
        let passedOver = try context.passOver(
            rule.basis, because: unsignedBecause, field: "Skäl att inte skriva under", ["item": .integer(item.rawValue)])
        try HandlingStore(context: context).note(item, passedOver)
        return try request(text, under: nil, to: head, by: signedIn.person, context)
    }

    /// The reply that this form has asked for already: the same form sent twice is one reply.
    private func earlier(_ context: ActContext) throws -> Reply.ID? {
        guard (16...100).contains(formToken.utf8.count), !formToken.utf8.contains(0) else { throw Refusal.formExpired }
        guard let earlier = try ReplyStore(session: context.session).reply(formToken: formToken) else { return nil }
        guard earlier.item == item, earlier.actor == context.actor.name else { throw Refusal.formExpired }
        context.nothingChanged()
        return earlier.id
    }

    private func cleaned() throws(Refusal) -> String {
        do {
            return try ReplyText.clean(text)
        } catch {
            throw .invalid([error])
        }
    }

    private func request(
        _ text: String, under clause: ClauseID?, to head: ItemHead, by person: Person, _ context: ActContext
    ) throws -> Reply.ID {
        var head = head
        let id = try ReplyStore(session: context.session).insert(
            text, to: head, formToken: formToken, actor: context.actor.name, authorName: person.fullName, at: context.now)
        head.standing = .replyUnderWay
        try ItemStore(session: context.session).save(head)
        try ReplyProcess.enqueue(id, at: context.now, on: queue, in: context.session)
        let index = try context.record(
            "inbox.replyRequested", clause: clause, ["item": .integer(item.rawValue), "reply": .integer(id.rawValue)])
        try HandlingStore(context: context).note(item, .replyRequested, clause: clause, ledgerIndex: index)
        return id
    }
}
