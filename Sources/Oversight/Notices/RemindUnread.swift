import Foundation
import Guidelines
import Ledger
import Mail
import Organisation
import WorkingTime

/// Reminds those who have left a notice unread for some working days, and after as many more tells whoever answers for
/// their channels. Looks at what has been done before it does anything, so that several servers may run it.
struct RemindUnread: Act {
    /// How long a notice or a reminder may lie before the next step. No guideline says; chosen so that a week off is no delay.
    static let patience = TimeLimit.workingDays(5)

    func authorise(_ context: ActContext) throws { try context.actor.require(.raiseFindings) }

    /// - Returns: how many letters were written.
    func perform(_ context: ActContext) throws -> Int {
        // Of two servers that look at once, the second sees here what the first has done.
        try context.session.lock("notices")
        let unread = try NoticeStore.unread(in: context.session)
        let calendar = try context.guideline.calendar
        let teams = try ChannelTeams.open(on: context.today, in: context.session)
        let active = Set(teams.values.flatMap(\.everyone))
        var letters = 0
        for (id, receivers) in Dictionary(grouping: unread, by: \.notice).sorted(by: { $0.key < $1.key }) {
            guard let notice = try NoticeStore.notice(id, in: context.session) else { continue }
            let waiting = try receivers.filter { receiver in
                let since = receiver.remindedAt ?? notice.sentAt
                return try active.contains(receiver.person)
                    && calendar.deadline(from: since, within: Self.patience) <= context.now
            }
            let first = waiting.filter { $0.reminders == 0 }.map(\.person)
            if !first.isEmpty { try context.remind(first, of: notice) }
            let late = waiting.filter { $0.reminders > 0 && $0.escalatedAt == nil }.map(\.person)
            letters += first.count + (late.isEmpty ? 0 : try escalate(late, notice, teams: Array(teams.values), context))
        }
        if letters == 0 { context.nothingChanged() }
        return letters
    }

    /// One letter to each who answers for a channel of somebody who has not read; the sender where nobody else does.
    private func escalate(
        _ people: [Person.ID], _ notice: Notice, teams: [ChannelTeam], _ context: ActContext
    ) throws -> Int {
        let names = try PersonStore.people(Set(people), in: context.session).mapValues(\.fullName)
        var told: [Person.ID: [String]] = [:]
        for person in people {
            let over = Set(teams.filter { $0.everyone.contains(person) }.flatMap(\.responsible)).subtracting([person])
            for superior in over.isEmpty ? [notice.sentBy] : over { told[superior, default: []].append(names[person] ?? "") }
            try NoticeStore.setEscalated(person, notice.id, at: context.now, in: context.session)
        }
        for (superior, names) in told.sorted(by: { $0.key < $1.key }) {
            try Outbox.put(NoticeLetter.escalation(notice, unreadBy: names, to: superior), context)
        }
        try context.record(
            "notice.escalated", clause: context.guideline.rule(LawWatchRule.self)?.basis.clause,
            [
                "notice": .integer(notice.id.rawValue), "receivers": .array(people.map { .integer($0.rawValue) }),
                "told": .array(told.keys.sorted().map { .integer($0.rawValue) }),
            ])
        return told.count
    }
}
