import Organisation

/// The acts of the inbox, each to be carried out by the office in a person's name.
extension Inbox {
    /// Answers an item on its channel.
    ///
    /// - Parameters:
    ///   - text: what the person wrote, without signature; at most 4000 characters.
    ///   - formToken: 16 to 100 characters made anew when the form is shown: the same form sent twice asks for one reply.
    ///   - seenRevision: the wording that the form showed; nil when unknown. A newer one refuses the reply.
    ///   - again: whether the person chose to answer something that already has an answer.
    ///   - unsignedBecause: why the reply goes without the signature; nil signs it. Refused where the guideline says that
    ///     replies must be signed.
    public func answer(
        _ item: Item.ID, text: String, formToken: String, seenRevision: Int? = nil, again: Bool = false,
        unsignedBecause: String? = nil
    ) -> AnswerItem {
        AnswerItem(
            item: item, text: text, formToken: formToken, seenRevision: seenRevision, again: again,
            unsignedBecause: unsignedBecause, queue: queue)
    }

    /// Lets someone else take an item over.
    ///
    /// - Parameter note: what the recipient needs to know; may be empty unless the guideline asks for a reason.
    public func handOver(_ item: Item.ID, to recipient: HandOver.Recipient, note: String) -> HandOver {
        HandOver(item: item, recipient: recipient, note: note)
    }

    /// Decides that an item needs no answer.
    ///
    /// - Parameter reason: for the record; at least three characters where the guideline asks for one.
    public func noAnswerNeeded(_ item: Item.ID, reason: String) -> NoAnswerNeeded {
        NoAnswerNeeded(item: item, reason: reason)
    }

    /// Says how to go on with an item's reply whose outcome is not known, or which the platform refused.
    public func settleReply(of item: Item.ID, _ decision: SettleReply.Decision) -> SettleReply {
        SettleReply(item: item, decision: decision, queue: queue)
    }
}
