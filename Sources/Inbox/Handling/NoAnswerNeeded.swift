import Guidelines
import Ledger
import Organisation

/// Decides that an item needs no answer, and says why.
public struct NoAnswerNeeded: Act {
    let item: Item.ID
    let reason: String

    /// Takes the right to decide outcomes in the item's channel.
    public func authorise(_ context: ActContext) throws {
        try context.requireItem(item, .decideOutcome)
    }

    /// Throws `InboxRefusal` where the item needs no such decision, and `Refusal.invalid` without a reason where the guideline asks for
    /// one.
    public func perform(_ context: ActContext) throws {
        var head = try context.item(item)
        try head.requireDecidable()
        if head.state == .answered { throw InboxRefusal.alreadyAnswered }
        guard let rule = try context.guideline.outcome(.noAnswerNeeded) else { throw InboxRefusal.outcomeNotOffered }
        var fields = FieldReader()
        let reason = fields.read(reason, TextRule("Skäl", length: (rule.needsReason ? 3 : 0)...2000, allowsLines: true))
        try fields.finish()
        head.close(.noAnswerNeeded, at: context.now)
        try ItemStore(session: context.session).save(head)
        let clause = rule.clauses.first
        let index = try context.record("inbox.noAnswerNeeded", clause: clause, ["item": .integer(item.rawValue)])
        try HandlingStore(context: context).note(item, .noAnswerNeeded, note: reason, clause: clause, ledgerIndex: index)
    }
}
