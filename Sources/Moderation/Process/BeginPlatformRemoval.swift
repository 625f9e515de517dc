import Evidence
import Foundation
import Ledger
import Organisation

/// Says, before the platform is asked, that it is about to be, and makes the warrant for it.
struct BeginPlatformRemoval: Act {
    /// What the warrant is made from.
    enum Basis: Sendable {
        /// Evidence that has been read back from where it is stored.
        case evidence(StoredEvidence)
        /// The ground's own rule; refused unless the ground has it.
        case ruleThatNothingIsKept
    }

    let removal: Removal.ID
    let basis: Basis

    func authorise(_ context: ActContext) throws { try context.actor.require(.carryOutDecisions) }

    func perform(_ context: ActContext) throws -> StoredWarrant {
        let removals = RemovalStore(session: context.session)
        guard let removal = try removals.removal(removal) else { throw ModerationFault.missingRemoval }
        guard removal.state == .evidenced || removal.state == .acting, let warrant = warrant(for: removal) else {
            throw ModerationFault.missingEvidence
        }
        try removals.setActing(removal.id, at: context.now)
        try context.record(
            "moderation.removalBegun",
            ["removal": .integer(removal.id.rawValue), "evidence": LedgerValue(removal.evidence?.rawValue)])
        return warrant
    }

    private func warrant(for removal: StoredRemoval) -> StoredWarrant? {
        switch basis {
        case .evidence(let evidence):
            evidence.id == removal.evidence ? StoredWarrant(for: removal, restingOn: evidence) : nil
        case .ruleThatNothingIsKept:
            removal.evidence == nil ? StoredWarrant(exempting: removal) : nil
        }
    }
}
