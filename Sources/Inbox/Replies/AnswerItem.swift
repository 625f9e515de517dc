import Channels
import Database
import Guidelines
import Ledger
import Organisation

/// Answers an item on its channel, signed as the guideline says. The reply is then sent by a durable job.
public struct AnswerItem: Act {
    private let item: Item.ID
    private let text: String
    private let formToken: String
    private let seenRevision: Int?
    private let again: Bool
    private let guideline: Guideline

    /// - Parameters:
    ///   - text: what the person wrote, without signature; at most 4000 characters.
    ///   - formToken: made when the form was shown: the same form sent twice asks for one reply.
    ///   - seenRevision: the wording that the form showed; nil when unknown. A newer one refuses the reply.
    ///   - again: whether the person chose to answer something that already has an answer.
    ///   - guideline: the one that the channel is run by.
    public init(
        _ item: Item.ID, text: String, formToken: String, seenRevision: Int? = nil, again: Bool = false,
        guideline: Guideline
    ) {
        self.item = item
        self.text = text
        self.formToken = formToken
        self.seenRevision = seenRevision
        self.again = again
        self.guideline = guideline
    }

    public func authorise(_ context: ActContext) throws {
        try context.requireItem(item, .reply)
    }

    public func perform(_ context: ActContext) throws -> Reply.ID {
        // No part of Kanalvakt may reply on its own (`SystemPart.rights`), so there is always someone to sign.
        guard case .person(let signedIn) = context.actor else { throw Refusal.notSignedIn }
        let replies = ReplyStore(session: context.session)
        if let earlier = try replies.reply(formToken: formToken) {
            guard earlier.item == item, earlier.actor == context.actor.name else { throw Refusal.formExpired }
            context.nothingChanged()
            return earlier.id
        }
        let text = try cleaned()
        let head = try context.item(item)
        try head.requireAnswerable(again: again)
        if let seenRevision, seenRevision < head.revision { throw InboxRefusal.changedMeanwhile }
        guard try ConnectionStore.connection(of: Channel.ID(head.channel), in: context.session) != nil else {
            throw InboxRefusal.noReplyOnChannel
        }
        let signed = try ReplySignature(rule: guideline.signature).signed(text, by: signedIn)
        return try request(signed, to: head, by: signedIn.person, context)
    }

    private func cleaned() throws -> String {
        guard (16...100).contains(formToken.utf8.count), !formToken.utf8.contains(0) else { throw Refusal.formExpired }
        do {
            return try ReplyText.clean(text)
        } catch {
            throw Refusal.invalid([error])
        }
    }

    private func request(_ text: String, to head: ItemHead, by person: Person, _ context: ActContext) throws -> Reply.ID {
        var head = head
        let id = try ReplyStore(session: context.session).insert(
            text, to: head, formToken: formToken, actor: context.actor.name, authorName: person.fullName, at: context.now)
        head.standing = .replyUnderWay
        try ItemStore(session: context.session).save(head)
        try ReplyErrand.enqueue(id, at: context.now, in: context.session)
        let index = try context.record(
            "inbox.replyRequested", clause: guideline.signature.clause, ["item": .int(item.rawValue), "reply": .int(id.rawValue)])
        try HandlingStore(context: context).note(item, .replyRequested, ledgerIndex: index)
        return id
    }
}
