import Ledger
import Organisation

/// Decides that an item needs no answer, and says why.
public struct NoAnswerNeeded: Act {
    private let item: Item.ID
    private let reason: String

    /// - Parameter reason: for the record; at least three characters.
    public init(_ item: Item.ID, reason: String) {
        self.item = item
        self.reason = reason
    }

    public func authorise(_ context: ActContext) throws {
        try context.requireItem(item, .decideOutcome)
    }

    public func perform(_ context: ActContext) throws {
        var fields = FieldReader()
        let reason = fields.read(reason, TextRule("Skäl", length: 3...2000, allowsLines: true))
        try fields.finish()
        var head = try context.item(item)
        try head.requireDecidable()
        if head.state == .answered { throw InboxRefusal.alreadyAnswered }
        head.close(.noAnswerNeeded, at: context.now)
        try ItemStore(session: context.session).save(head)
        let index = try context.record("inbox.noAnswerNeeded", ["item": .int(item.rawValue)])
        try HandlingStore(context: context).note(item, .noAnswerNeeded, note: reason, ledgerIndex: index)
    }
}
