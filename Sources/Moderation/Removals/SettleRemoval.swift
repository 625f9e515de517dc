import Database
import Inbox
import Ledger
import Organisation

/// Says how to go on with a removal whose outcome is not known, or which failed.
public struct SettleRemoval: Act {
    /// What the person decides.
    public enum Decision: String, Sendable, CaseIterable {
        /// Look on the platform once more.
        case checkAgain = "check-again"
        /// Begin again, with new evidence.
        case tryAgain = "try-again"
        /// Leave it where it is; the item is open again.
        case giveUp = "give-up"
    }

    let item: Item.ID
    let decision: Decision
    let queue: JobQueue

    /// Takes the right to settle unknown outcomes in the item's channel.
    public func authorise(_ context: ActContext) throws {
        try context.requireItem(item, .settleUnknown)
    }

    /// Throws `ModerationRefusal.nothingToSettle` when nothing is unknown or failed.
    public func perform(_ context: ActContext) throws {
        var item = try ItemUnderRemoval(item, context)
        let removals = RemovalStore(session: context.session)
        guard item.standing == .removalUnknown || (item.standing == .removalFailed && decision != .checkAgain),
            let removal = try removals.underWay(of: self.item)
        else { throw ModerationRefusal.nothingToSettle }
        switch decision {
        case .checkAgain:
            try note(.removalChecked, "moderation.removalChecked", removal, context)
        case .tryAgain:
            try removals.setState(.requested, of: removal.id)
            try note(.removalRequested, "moderation.removalRequestedAgain", removal, context)
        case .giveUp:
            try removals.end(removal.id, .abandoned, nil, at: context.now)
            try note(.removalAbandoned, "moderation.removalAbandoned", removal, context)
        }
        if decision == .giveUp { return try item.giveUp() }
        try item.setStanding(.removalUnderWay)
        try RemovalProcess.enqueue(removal.id, at: context.now, on: queue, in: context.session)
    }

    private func note(_ event: HistoryEvent, _ act: String, _ removal: StoredRemoval, _ context: ActContext) throws {
        let index = try context.record(
            act, ["item": .integer(item.rawValue), "removal": .integer(removal.id.rawValue)])
        try HandlingStore(context: context).note(item, event, ledgerIndex: index)
    }
}
