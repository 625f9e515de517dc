import Channels
import Evidence
import Guidelines
import Inbox
import Ledger
import Organisation
import Platforms

/// Binds the evidence on disk to the ledger, and takes in the entry as it stood when it was taken.
struct RecordRemovalEvidence: Act {
    let removal: Removal.ID
    /// What is on disk; nil when the ground's rule says that nothing is kept.
    let kept: KeptEvidence?
    /// The entry just read; nil when the platform no longer has it.
    let entry: RemoteEntry?
    let store: EvidenceStore

    func authorise(_ context: ActContext) throws { try context.actor.require(.carryOutDecisions) }

    func perform(_ context: ActContext) throws {
        let removals = RemovalStore(session: context.session)
        guard let removal = try removals.removal(removal) else { throw ModerationFault.missingRemoval }
        guard removal.state == .requested else { return context.nothingChanged() }
        guard kept != nil || removal.evidenceRule == .none else { throw ModerationFault.missingEvidence }
        if let entry { try Reception(context, channel: removal.channel).receive([entry]) }
        guard let kept else {
            try removals.setEvidence(nil, of: removal.id)
            try context.record(
                "moderation.evidenceNotKept", clause: ClauseID(removal.clause), ["removal": .integer(removal.id.rawValue)])
            return
        }
        let id = try store.record(kept, in: context.session) { act, clause, data in
            try context.record(act, clause: clause.flatMap { ClauseID($0) }, data)
        }
        try removals.setEvidence(id, of: removal.id)
    }
}
