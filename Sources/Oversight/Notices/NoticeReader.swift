import Database
import Foundation
import Mail
import Organisation
import WorkingTime

/// Notices for those who read and send them.
public enum NoticeReader {
    /// Notices to the person, newest first, each with the person's own receipt.
    ///
    /// - Parameter before: only those with a lower key, for the next page.
    public static func received(
        by person: Person.ID, before: Notice.ID? = nil, limit: Int, in session: Session
    ) throws -> [(notice: Notice, receipt: NoticeReceiver)] {
        try NoticeStore.received(by: person, before: before, limit: limit, in: session)
    }

    /// Everything that has been sent, newest first.
    ///
    /// - Throws: `Refusal.missingRight`.
    public static func sent(
        before: Notice.ID? = nil, limit: Int, for actor: Actor, in session: Session
    ) throws -> [NoticeTally] {
        try actor.require(.sendNotices)
        return try NoticeStore.tallies(before: before, limit: limit, in: session)
    }

    /// A notice as somebody may see it: a receiver with the own receipt, one who may send with everyone's.
    ///
    /// - Parameter today: those who have left by then run nothing any more; nil takes no heed of that.
    /// - Throws: `Refusal.notFound` for everyone else, as for a notice that does not exist.
    public static func notice(
        _ id: Notice.ID, for actor: Actor, on today: LocalDate? = nil, in session: Session
    ) throws -> NoticeDetail {
        let receipt = try actor.person.flatMap { try NoticeStore.receiver($0.id, of: id, in: session) }
        let seesAll = actor.may(.sendNotices)
        guard let notice = try NoticeStore.notice(id, in: session), receipt != nil || seesAll else { throw Refusal.notFound }
        guard seesAll else { return NoticeDetail(notice: notice, receipt: receipt, receivers: nil) }
        let active = try ChannelTeams.people(on: today, in: session)
        let letters = try LetterReader.states(about: NoticeLetter.about(id), in: session)
        let receivers = try NoticeStore.receivers(of: id, in: session).map { receiver in
            NoticeDetail.Receiver(
                receipt: receiver, isRunning: active.contains(receiver.person), letter: letters[receiver.person])
        }
        return NoticeDetail(notice: notice, receipt: receipt, receivers: receivers)
    }
}

/// A notice with what somebody may know of how it has been received.
public struct NoticeDetail: Sendable {
    /// The notice.
    public let notice: Notice
    /// The person's own receipt; nil for one who was not sent it.
    public let receipt: NoticeReceiver?
    /// Everyone's; nil for those who may not see them.
    public let receivers: [Receiver]?

    /// How it has gone for one receiver.
    public struct Receiver: Sendable {
        /// Whether and when it was read.
        public let receipt: NoticeReceiver
        /// Whether the person still has a part in an open channel; nobody else is reminded.
        public let isRunning: Bool
        /// How far the latest letter about it has come; nil when there is none.
        public let letter: StoredLetter.State?
    }
}
