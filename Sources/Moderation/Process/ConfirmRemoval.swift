import Channels
import Foundation
import Guidelines
import Inbox
import Ledger
import Organisation
import Platforms

/// Notes that an item is off its channel, as read back from the platform.
struct ConfirmRemoval: Act {
    let removal: Removal.ID
    let outcome: Removal.Outcome
    /// The entry where it lies now; nil when the platform no longer has it.
    let entry: RemoteEntry?

    func authorise(_ context: ActContext) throws { try context.actor.require(.carryOutDecisions) }

    func perform(_ context: ActContext) throws {
        let removals = RemovalStore(session: context.session)
        guard let removal = try removals.removal(removal) else { throw ModerationFault.missingRemoval }
        guard removal.state != .confirmed, removal.state != .abandoned else { return context.nothingChanged() }
        try removals.end(removal.id, .confirmed, outcome, at: context.now)
        var item = try ItemUnderRemoval(removal.item, context)
        let wasAskedAt = outcome == .removed ? removal.actedAt : nil
        try item.remove(now: entry?.presence ?? .gone, at: wasAskedAt ?? context.now)
        // Words that changed in the last moment, after the evidence was taken, become a revision.
        if let entry { try Reception(context, channel: removal.channel).receive([entry]) }
        let index = try context.record(
            "moderation.removed", clause: ClauseID(removal.clause),
            [
                "item": .integer(removal.item.rawValue), "removal": .integer(removal.id.rawValue),
                "outcome": .string(outcome.rawValue), "evidence": LedgerValue(removal.evidence?.rawValue),
            ])
        try HandlingStore(context: context).note(
            removal.item, .removed, note: outcome.swedish, clause: ClauseID(removal.clause), ledgerIndex: index)
    }
}

extension Removal.Outcome {
    /// What people are told.
    public var swedish: String {
        switch self {
        case .removed: "Borttaget från kanalen av kommunen."
        case .alreadyGone: "Var redan borta från kanalen när det skulle tas bort."
        }
    }
}
