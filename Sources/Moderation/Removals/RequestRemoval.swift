import Channels
import Database
import Foundation
import Guidelines
import Inbox
import Ledger
import Organisation

/// Decides that an item is removed from its channel, on a ground of the guideline. A durable job then stores the
/// evidence and asks the platform.
public struct RequestRemoval: Act {
    let item: Item.ID
    let groundID: String
    let reason: String
    let formToken: String
    let queue: JobQueue

    /// Takes the right to remove in the item's channel.
    public func authorise(_ context: ActContext) throws {
        try context.requireItem(item, .remove)
    }

    /// Throws `InboxRefusal` for what cannot be removed, `ModerationRefusal` for a ground that does not serve, and
    /// `Refusal.invalid` when a reason is missing.
    public func perform(_ context: ActContext) throws -> Removal.ID {
        guard case .person(let signedIn) = context.actor else { throw Refusal.notSignedIn }
        if let earlier = try earlier(context) { return earlier }
        var item = try ItemUnderRemoval(item, context)
        try item.requireRemovable()
        let guideline = try context.guideline
        let additions = try guideline.additions(on: item.channel, in: context.session)
        guard let ground = guideline.ground(groundID) ?? additions.first(where: { $0.id == groundID }) else { throw ModerationRefusal.unknownGround }
        guard ground.action != .refer else { throw ModerationRefusal.staysByGround(ground.name) }
        let reason = try cleanedReason(for: ground)
        guard try ConnectionStore.connection(of: item.channel, in: context.session) != nil else {
            throw ModerationRefusal.noRemovalOnChannel
        }
        return try request(&item, ground, of: guideline, reason, by: signedIn.person, context)
    }

    /// The removal that this form has asked for already: the same form sent twice is one removal.
    private func earlier(_ context: ActContext) throws -> Removal.ID? {
        guard (16...100).contains(formToken.utf8.count), !formToken.utf8.contains(0) else { throw Refusal.formExpired }
        guard let earlier = try RemovalStore(session: context.session).removal(formToken: formToken) else { return nil }
        guard earlier.item == item, earlier.actor == context.actor.name else { throw Refusal.formExpired }
        context.nothingChanged()
        return earlier.id
    }

    /// Where only a local rule speaks against something, the decision must be explained: it has to be objective and
    /// proportionate (5 § förvaltningslagen 2017:900).
    private func cleanedReason(for ground: Ground) throws -> String {
        var fields = FieldReader()
        let reason = fields.read(reason, TextRule("Skäl", length: (ground.needsReason ? 10 : 0)...2000, allowsLines: true))
        try fields.finish()
        return reason
    }

    private func request(
        _ item: inout ItemUnderRemoval, _ ground: Ground, of guideline: Guideline, _ reason: String, by person: Person,
        _ context: ActContext
    ) throws -> Removal.ID {
        let clause = ground.clauses.first
        // Where the calendar cannot tell, it is due at once.
        let limit = guideline.removalLimit(for: ground)
        let due = (try? guideline.calendar.deadline(from: context.now, within: limit)) ?? context.now
        let id = try RemovalStore(session: context.session).insert(
            NewRemoval(
                item: self.item, formToken: formToken, actor: context.actor.name, authorName: person.fullName, ground: ground,
                guideline: guideline, reason: reason, requestedAt: context.now, dueAt: due))
        try item.request(replyForbiddenBy: ground.replyForbidden ? clause : nil)
        try RemovalProcess.enqueue(id, at: context.now, on: queue, in: context.session)
        let index = try context.record(
            "moderation.removalRequested", clause: clause,
            [
                "item": .integer(self.item.rawValue), "removal": .integer(id.rawValue), "ground": .string(ground.id),
                "evidence": .string(ground.evidence.rawValue), "guideline": .string(guideline.id),
                "guidelineVersion": .integer(Int64(guideline.version)),
            ])
        try HandlingStore(context: context).note(
            self.item, .removalRequested, note: reason.isEmpty ? ground.name : "\(ground.name): \(reason)", clause: clause,
            ledgerIndex: index)
        return id
    }
}
