import Database
import Foundation

/// Which items are in view, as pieces of SQL.
///
/// Each view walks one index from where the page before ended, so the work is the size of a page however many items
/// there are. What stands as a literal (not `?`) must, for the planners to see that a partial index serves.
struct InboxView {
    /// The one shelf that is looked at; nil for all.
    let shelf: Shelf?
    let mark: InboxFilter.Mark?
    let now: Date
    /// When the day ends where the municipality is.
    let endOfDay: Date

    /// - Returns: nil when nothing can be in view: what is late lies on no other shelf than that of what is to be done.
    init?(shelf: Shelf?, mark: InboxFilter.Mark?, now: Date, endOfDay: Date) {
        let markShelf: Shelf? = switch mark {
        case .late, .dueToday, .asks: .toDo
        case .changed, .gone, nil: nil
        }
        if let shelf, let markShelf, shelf != markShelf { return nil }
        self.shelf = shelf ?? markShelf
        self.mark = mark
        self.now = now
        self.endOfDay = endOfDay
    }

    /// Where the view begins, in the index of a channel or of all.
    ///
    /// - Parameter after: where the page before ended.
    func filter(channel: Int64?, after: InboxKey? = nil) -> (sql: String, arguments: [(any SQLConvertible)?]) {
        var conditions: [String] = []
        var arguments: [(any SQLConvertible)?] = []
        if let channel {
            conditions.append("item.channel_id = ?")
            arguments.append(channel)
        }
        if let shelf { conditions.append("item.shelf = \(shelf.rawValue)") }
        conditions += markConditions
        arguments += markArguments
        if let after {
            // With the shelf given, a comparison that began with it could not use the index.
            conditions.append(shelf == nil ? "(item.shelf, item.place, item.id) > (?, ?, ?)" : "(item.place, item.id) > (?, ?)")
            if shelf == nil { arguments.append(after.shelf) }
            arguments += [after.place, after.id] as [(any SQLConvertible)?]
        }
        return (conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "), arguments)
    }

    /// Whether a row is in view: for rows that were found by other means than the filter.
    func contains(_ row: InboxRow) -> Bool {
        if let shelf, shelf != row.shelf { return false }
        switch mark {
        case nil: return true
        case .late: return row.isLate
        case .dueToday: return row.state == .open && row.dueAt.map { $0 >= now && $0 < endOfDay } == true
        case .changed: return row.changedAfterHandling
        case .gone: return row.goneAt != nil && row.state != .removed
        case .asks: return row.standing != nil
        }
    }

    private var markConditions: [String] {
        switch mark {
        case nil: []
        case .late: ["item.place >= 0", "item.place < ?"]
        case .dueToday: ["item.place >= ?", "item.place < ?"]
        case .changed: ["item.changed = 1"]
        case .gone: ["item.gone_at IS NOT NULL", "item.state <> 'removed'"]
        case .asks: ["item.standing IS NOT NULL"]
        }
    }

    private var markArguments: [(any SQLConvertible)?] {
        switch mark {
        case .late: [now]
        case .dueToday: [now, endOfDay]
        case .changed, .gone, .asks, nil: []
        }
    }
}
