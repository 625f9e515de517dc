import Database
import Foundation
import Organisation

/// Writes the history of items, inside an act.
public struct HandlingStore {
    let context: ActContext

    public init(context: ActContext) {
        self.context = context
    }

    /// Adds a line to an item's history, in the actor's name.
    ///
    /// - Parameters:
    ///   - at: when it happened, if that was not now.
    ///   - note: what a person should read beside it, in Swedish.
    public func note(
        _ item: Item.ID, _ event: HistoryEvent, at: Date? = nil, note: String? = nil, clause: String? = nil,
        ledgerIndex: Int64? = nil
    ) throws {
        try context.session.execute(
            "INSERT INTO handling (item_id, at, event, actor, note, clause, ledger_index) VALUES (?, ?, ?, ?, ?, ?, ?)",
            item, at ?? context.now, event, context.actor.name, note, clause, ledgerIndex)
    }
}
