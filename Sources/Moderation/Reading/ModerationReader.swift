import Channels
import Database
import Evidence
import Foundation
import Guidelines
import Inbox
import Organisation

/// Reads removals, inside one snapshot.
struct ModerationReader {
    let session: Session
    let person: SignedInPerson
    let guidelines: GuidelineInForce

    func view(of item: Item.ID) throws -> ModerationView {
        guard let state = try RemovableState.load(item, in: session), person.may(.seeItems, in: state.channel) else {
            throw Refusal.notFound
        }
        let removals = try session.rows("SELECT * FROM removal WHERE item_id = ? ORDER BY id LIMIT 100", item).map(removal)
        return ModerationView(removals: removals, remove: try permission(state))
    }

    private func permission(_ state: RemovableState) throws -> Permission {
        guard let channel = try ChannelStore.channel(state.channel, in: session) else { throw Refusal.notFound }
        do {
            try Actor.person(person).require(.remove, in: channel)
        } catch {
            return .refused(error)
        }
        if let refusal = state.refusal { return .refused(refusal) }
        let isConnected = try ConnectionStore.connection(of: channel.id, in: session) != nil
        return isConnected ? .allowed : .refused(ModerationRefusal.noRemovalOnChannel)
    }

    private func removal(_ row: Row) throws -> Removal {
        let (guideline, version) = (try row.text("guideline"), Int(clamping: try row.int("guideline_version")))
        let then = try self.guideline(guideline, version)
        let ground = then.groundOrAddition(try row.text("ground"))
        return Removal(
            id: try row.id("id"), item: try row.id("item_id"), groundID: try row.text("ground"), ground: ground,
            clause: try row.text("clause"), guideline: guideline, guidelineVersion: version,
            reason: try row.text("reason"), decidedBy: try row.text("author_name"), requestedAt: try row.date("requested_at"),
            dueAt: try row.date("due_at"), state: try row.value("state", as: Removal.State.self), evidence: try row.optionalID("evidence_id"),
            evidenceRule: try row.value("evidence_rule", as: EvidenceRule.self), actedAt: try row.optionalDate("acted_at"),
            endedAt: try row.optionalDate("ended_at"),
            outcome: try row.optionalValue("outcome", as: Removal.Outcome.self), problem: try row.optionalText("problem"),
            nextSteps: ground.map { NextStep.steps(after: $0, by: then) } ?? [])
    }

    /// The guideline as it was in the version that a ground was chosen from. Versions are kept since guidelines are
    /// adopted; for a removal from before that, the one in force tells most.
    private func guideline(_ id: String, _ version: Int) throws -> Guideline {
        try guidelines.guideline(id, version: version, in: session) ?? guidelines.current(in: session)
    }
}
