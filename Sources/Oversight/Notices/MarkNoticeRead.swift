import Guidelines
import Ledger
import Organisation

/// Says that the person has read a notice: the receipt (HBG-4.19).
public struct MarkNoticeRead: Act {
    private let notice: Notice.ID

    public init(_ notice: Notice.ID) { self.notice = notice }

    /// Only a receiver reads; for everyone else there is no such notice to mark.
    public func authorise(_ context: ActContext) throws {
        guard let person = context.actor.person else { throw Refusal.notSignedIn }
        guard try NoticeStore.receiver(person.id, of: notice, in: context.session) != nil else { throw Refusal.notFound }
    }

    public func perform(_ context: ActContext) throws {
        guard let person = context.actor.person,
            let receiver = try NoticeStore.receiver(person.id, of: notice, in: context.session)
        else { throw Refusal.notFound }
        guard receiver.readAt == nil else { return context.nothingChanged() }
        try NoticeStore.setRead(person.id, notice, at: context.now, in: context.session)
        try context.record(
            "notice.read", clause: context.guideline.rule(LawWatchRule.self)?.basis.clause,
            ["notice": .integer(notice.rawValue), "person": .integer(person.id.rawValue)])
    }
}
