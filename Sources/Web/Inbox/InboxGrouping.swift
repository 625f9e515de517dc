import Foundation
import Inbox

/// Puts the rows of the inbox under headings: the late ones first, then day by day.
struct InboxGrouping {
    let maker: InboxPageMaker

    /// The heading that a row stands under.
    private enum Heading: Hashable {
        case late
        case asks
        case day(Date)
    }

    /// Rows in the order they came; rows that follow each other under the same heading make a group.
    var groups: [DayPart] {
        var groups: [(heading: Heading, rows: [RowPart])] = []
        for row in maker.found.rows {
            let heading = heading(of: row)
            let part = InboxRowMaker(maker: maker, row: row).part
            if groups.last?.heading == heading {
                groups[groups.count - 1].rows.append(part)
            } else {
                groups.append((heading, [part]))
            }
        }
        return groups.map { part($0.heading, $0.rows) }
    }

    private func heading(of row: InboxRow) -> Heading {
        guard maker.search.words.isEmpty, maker.search.tab.isByDeadline else { return .day(maker.times.dayKey(row.writtenAt)) }
        if row.isLate { return .late }
        if row.state != .open, row.standing?.asksAPerson == true { return .asks }
        return .day(maker.times.dayKey(row.dueAt ?? row.writtenAt))
    }

    private func part(_ heading: Heading, _ rows: [RowPart]) -> DayPart {
        let texts = maker.texts
        switch heading {
        case .late: return DayPart(heading: texts("inbox.groupLate"), note: texts("inbox.groupLateNote"), isLate: true, rows: rows)
        case .asks: return DayPart(heading: texts("inbox.groupAsks"), note: texts("inbox.groupAsksNote"), isLate: false, rows: rows)
        case .day(let day):
            let full = maker.times.fullDay(day, now: maker.now)
            let near = maker.times.day(day, now: maker.now)
            return DayPart(
                heading: near.capitalisedFirst, note: near == full ? "" : full, isLate: false, rows: rows)
        }
    }
}
