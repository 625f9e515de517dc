import Foundation
import Guidelines
import Ledger
import Mail
import Organisation

/// Reminds everyone who has not read a notice, at the sender's wish.
public struct RemindReceivers: Act {
    private let notice: Notice.ID

    /// How long a reminder is left alone before the next, in seconds.
    static let pause: TimeInterval = 20 * 3_600

    public init(_ notice: Notice.ID) { self.notice = notice }

    /// Takes the right to send notices.
    public func authorise(_ context: ActContext) throws { try context.actor.require(.sendNotices) }

    /// - Returns: how many were reminded.
    /// - Throws: `Refusal.notFound`; ``NoticeRefusal/nobodyToRemind`` when everyone has read it, left, or been reminded just now.
    public func perform(_ context: ActContext) throws -> Int {
        guard let notice = try NoticeStore.notice(notice, in: context.session) else { throw Refusal.notFound }
        let active = try ChannelTeams.people(on: context.today, in: context.session)
        let receivers = try NoticeStore.receivers(of: notice.id, in: context.session).filter { receiver in
            let isLeftAlone = receiver.remindedAt.map { context.now.timeIntervalSince($0) < Self.pause } ?? false
            return receiver.readAt == nil && active.contains(receiver.person) && !isLeftAlone
        }
        if receivers.isEmpty { throw NoticeRefusal.nobodyToRemind }
        try context.remind(receivers.map(\.person), of: notice)
        return receivers.count
    }
}

extension ActContext {
    /// Reminds each of a notice, once.
    func remind(_ people: [Person.ID], of notice: Notice) throws {
        for person in people {
            try NoticeStore.setReminded(person, notice.id, at: now, in: session)
            try Outbox.put(NoticeLetter.reminder(notice, to: person), self)
        }
        try record(
            "notice.reminded", clause: guideline.rule(LawWatchRule.self)?.basis.clause,
            ["notice": .integer(notice.id.rawValue), "receivers": .array(people.map { .integer($0.rawValue) })])
    }
}
