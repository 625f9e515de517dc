import Database
import Foundation
import Guidelines
import Organisation

/// Writes the history of items, inside an act.
public struct HandlingStore {
    let context: ActContext

    /// Lines are written in the name of the context's actor.
    public init(context: ActContext) {
        self.context = context
    }

    /// Adds a line to an item's history.
    ///
    /// - Parameters:
    ///   - at: when it happened, if that was not now.
    ///   - note: what a person should read beside it, in Swedish.
    public func note(
        _ item: Item.ID, _ event: HistoryEvent, at: Date? = nil, note: String? = nil, clause: ClauseID? = nil,
        ledgerIndex: Int64? = nil
    ) throws {
        try context.session.execute(
            "INSERT INTO handling (item_id, at, event, actor, note, clause, ledger_index) VALUES (?, ?, ?, ?, ?, ?, ?)",
            item, at ?? context.now, event, context.actor.name, note, clause?.description, ledgerIndex)
    }

    /// Adds that the guideline's advice was not followed, and why; nothing where nobody had to say why.
    func note(_ item: Item.ID, _ passedOver: PassedOver?) throws {
        guard let passedOver else { return }
        try note(
            item, .passedOver, note: passedOver.reason, clause: passedOver.clause, ledgerIndex: passedOver.ledgerIndex)
    }
}
