import Inbox

extension ItemPageMaker {
    /// When an answer is due and why, or how the item was closed.
    var due: DuePart {
        guard let deadline = item.deadline else { return withoutDeadline }
        let wording = DeadlineWording(deadline, versions, parts)
        if item.state == .open { return waiting(deadline, wording) }
        let when = item.handledAt.map { times.near($0, now: now) } ?? ""
        let key = item.metDeadline == false ? "due.tooLate" : "due.inTime"
        return DuePart(
            mark: MarkPart(.done), when: texts("due.\(item.state.rawValue)", ["when": when]),
            why: [texts(key, ["due": times.exact(deadline.dueAt, now: now), "how": wording.how]), version(of: deadline)]
                .compactMap(\.self).joined(separator: " "))
    }

    private var withoutDeadline: DuePart {
        DuePart(
            mark: MarkPart(.done), when: texts(item.direction == .sent ? "due.own" : "due.nothing"),
            why: texts(item.direction == .sent ? "due.ownWhy" : "due.nothingWhy"))
    }

    private func waiting(_ deadline: ItemDeadline, _ wording: DeadlineWording) -> DuePart {
        let isLate = now > deadline.dueAt
        let isToday = times.daysApart(deadline.dueAt, from: now) == 0
        let since = deadline.countedFrom == item.writtenAt ? "due.countedFromWritten" : "due.countedFromChanged"
        let why = [
            wording.how.capitalisedFirst + ".", texts(since, ["when": times.near(deadline.countedFrom, now: now)]),
            version(of: deadline),
        ]
        return DuePart(
            mark: MarkPart(isLate ? .late : isToday ? .soon : .later),
            when: texts(isLate ? "due.late" : "due.before", ["when": times.exact(deadline.dueAt, now: now)]),
            why: why.compactMap(\.self).joined(separator: " "))
    }

    /// Which version it was counted under, where that is not the one in force.
    private func version(of deadline: ItemDeadline) -> String? {
        if versions.isInForce(deadline) { return nil }
        return texts(
            "due.version", ["version": String(deadline.guidelineVersion), "inForce": String(parts.guideline.version)])
    }
}
