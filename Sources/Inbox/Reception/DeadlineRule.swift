import Foundation
import Guidelines
import WorkingTime

/// Works out deadlines after one guideline's reply duty.
struct DeadlineRule {
    private let calendar: WorkingCalendar
    private let limit: TimeLimit
    private let limitText: String
    private let clause: String
    private let guideline: String
    private let version: Int

    init(_ guideline: Guideline) {
        calendar = guideline.calendar
        limit = guideline.reply.limit
        limitText = limit.description
        clause = guideline.reply.clause.description
        self.guideline = guideline.id
        version = guideline.version
    }

    /// The deadline counted from then. Where the calendar cannot tell (a far future without staffed days) it is due
    /// at once: someone looks, instead of nobody.
    func deadline(from start: Date) -> ItemDeadline {
        let due = (try? calendar.deadline(from: start, within: limit)) ?? start
        return ItemDeadline(
            dueAt: due, countedFrom: start, limit: limitText, reading: limit.reading, clause: clause,
            guideline: guideline, guidelineVersion: version)
    }
}
