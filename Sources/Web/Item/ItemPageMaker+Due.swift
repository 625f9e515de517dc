import Inbox

extension ItemPageMaker {
    /// When an answer is due and why, or how the item was closed.
    var due: DuePart {
        guard let deadline = item.deadline else { return withoutDeadline }
        let wording = DeadlineWording(deadline, versions, parts)
        if item.state == .open { return waiting(deadline, wording) }
        let when = item.handledAt.map { times.near($0, now: now) } ?? ""
        let key = item.metDeadline == false ? "due.tooLate" : "due.inTime"
        return part(
            MarkPart(.done), texts("due.\(item.state.rawValue)", ["when": when]),
            why: [texts(key, ["due": times.exact(deadline.dueAt, now: now), "how": wording.how]), version(of: deadline)],
            notes: notes(on: deadline))
    }

    private var withoutDeadline: DuePart {
        part(
            MarkPart(.done), texts(item.direction == .sent ? "due.own" : "due.nothing"),
            why: [texts(item.direction == .sent ? "due.ownWhy" : "due.nothingWhy")], notes: [])
    }

    private func waiting(_ deadline: ItemDeadline, _ wording: DeadlineWording) -> DuePart {
        let isLate = now > deadline.dueAt
        let isToday = times.daysApart(deadline.dueAt, from: now) == 0
        let since = deadline.countedFrom == item.writtenAt ? "due.countedFromWritten" : "due.countedFromChanged"
        let why = [
            wording.how.capitalisedFirst + ".", texts(since, ["when": times.near(deadline.countedFrom, now: now)]),
            version(of: deadline),
        ]
        return part(
            MarkPart(isLate ? .late : isToday ? .soon : .later),
            texts(isLate ? "due.late" : "due.before", ["when": times.exact(deadline.dueAt, now: now)]), why: why,
            notes: notes(on: deadline))
    }

    private func part(_ mark: MarkPart, _ when: String, why: [String?], notes: [NotePart]) -> DuePart {
        let why = why.compactMap(\.self).joined(separator: " ")
        return DuePart(mark: mark, when: when, why: parts.clauseBook.pieces(why), notes: notes, hasNotes: !notes.isEmpty)
    }

    /// What to keep in mind about how the deadline was counted, by the version that it was counted under.
    private func notes(on deadline: ItemDeadline) -> [NotePart] {
        let guideline = versions.guideline(of: deadline)
        return guidance.notes([guideline.reply.note, guideline.watching.basis.note])
    }

    /// Which version it was counted under, where that is not the one in force.
    private func version(of deadline: ItemDeadline) -> String? {
        if versions.isInForce(deadline) { return nil }
        return texts(
            "due.version", ["version": String(deadline.guidelineVersion), "inForce": String(parts.guideline.version)])
    }
}
