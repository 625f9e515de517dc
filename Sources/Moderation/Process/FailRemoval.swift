import Inbox
import Ledger
import Organisation

/// Notes that something could not be removed, or that it is not known whether it was.
struct FailRemoval: Act {
    let removal: Removal.ID
    /// `failed` or `unknown`.
    let state: Removal.State
    /// What people are told.
    let problem: String

    func authorise(_ context: ActContext) throws { try context.actor.require(.carryOutDecisions) }

    func perform(_ context: ActContext) throws {
        let removals = RemovalStore(session: context.session)
        guard let removal = try removals.removal(removal) else { throw ModerationFault.missingRemoval }
        var item = try ItemUnderRemoval(removal.item, context)
        let isSettled = removal.state == .confirmed || removal.state == .abandoned
        // A person who asked to check again shall see that it was done, though the answer is the same.
        let isNews = removal.state != state || item.standing == .removalUnderWay
        guard !isSettled, isNews else { return context.nothingChanged() }
        try removals.setState(state, problem: problem, of: removal.id)
        try item.setStanding(state == .unknown ? .removalUnknown : .removalFailed)
        let index = try context.record(
            state == .unknown ? "moderation.removalUnknown" : "moderation.removalFailed",
            ["item": .integer(removal.item.rawValue), "removal": .integer(removal.id.rawValue)])
        try HandlingStore(context: context).note(
            removal.item, state == .unknown ? .removalUnknown : .removalFailed, note: problem, ledgerIndex: index)
    }
}
