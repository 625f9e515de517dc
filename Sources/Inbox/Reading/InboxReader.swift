import Channels
import Database
import Foundation
import Organisation
import Platforms

/// Reads pages of the inbox, inside one snapshot.
struct InboxReader {
    let session: Session
    /// The channels in view, by key.
    let channels: [Int64: InboxChannel]
    /// The channels to look in one by one; nil when all are in view, and one index serves them together.
    let apart: [Int64]?
    let now: Date
    let endOfDay: Date

    private static let columns = """
        item.id, item.channel_id, item.kind, item.direction, item.written_at, item.due_at, item.handled_at, item.state,
        item.standing, item.shelf, item.place, item.presence, item.gone_at, item.changed, item.opened_at, item.due_limit,
        item.due_reading, item.due_clause, item.guideline, item.guideline_version, revision.author_name,
        substr(revision.text, 1, 400) AS beginning
        """
    private static let source = """
        FROM item JOIN revision ON revision.item_id = item.id AND revision.number = item.revision
        """

    /// A page of rows in the order of their shelves, and where the next one begins.
    func page(_ view: InboxView, after: InboxKey?, limit: Int) throws -> (rows: [InboxRow], next: InboxKey?) {
        var found: [(row: InboxRow, key: InboxKey)] = []
        for channel in lanes {
            let statement = Self.pageStatement(view, channel: channel, after: after, limit: limit + 1)
            found += try session.rows(statement.sql, arguments: statement.arguments).compactMap(row)
        }
        found.sort { $0.key < $1.key }
        let rows = found.prefix(limit)
        return (rows.map(\.row), found.count > limit ? rows.last?.key : nil)
    }

    /// How many items are in view, counted up to one more than the cap.
    func count(_ view: InboxView) throws -> Int {
        var count = 0
        for channel in lanes where count <= InboxCounts.cap {
            let statement = Self.countStatement(view, channel: channel)
            count += Int(clamping: try session.row(statement.sql, arguments: statement.arguments)?.int("found") ?? 0)
        }
        return min(count, InboxCounts.cap)
    }

    /// SQL with its arguments.
    typealias Statement = (sql: String, arguments: [(any SQLConvertible)?])

    static func pageStatement(_ view: InboxView, channel: Int64?, after: InboxKey?, limit: Int) -> Statement {
        let filter = view.filter(channel: channel, after: after)
        return (
            "SELECT \(columns) \(source) \(filter.sql) ORDER BY item.shelf, item.place, item.id LIMIT ?",
            filter.arguments + [limit]
        )
    }

    static func countStatement(_ view: InboxView, channel: Int64?) -> Statement {
        let filter = view.filter(channel: channel)
        let capped = "SELECT 1 AS one FROM item \(filter.sql) LIMIT \(InboxCounts.cap)"
        return ("SELECT COUNT(*) AS found FROM (\(capped)) AS capped", filter.arguments)
    }

    /// The items with these keys in channels that are in view, newest first.
    func rows(_ ids: [Int64]) throws -> [InboxRow] {
        try session.rows(
            "SELECT \(Self.columns) \(Self.source) WHERE item.id IN (\(marks(ids.count))) ORDER BY item.id DESC",
            arguments: ids
        ).compactMap { try row($0)?.row }
    }

    /// What one statement looks through: everything, or one channel at a time.
    private var lanes: [Int64?] { apart.map { $0.map(Optional.some) } ?? [nil] }

    /// - Returns: nil for an item of a channel that is not in view.
    private func row(_ row: Row) throws -> (row: InboxRow, key: InboxKey)? {
        guard let channel = channels[try row.int("channel_id")] else { return nil }
        let inboxRow = try InboxRow(row, channel: channel, now: now)
        return (inboxRow, InboxKey(shelf: inboxRow.shelf.rawValue, place: try row.int("place"), id: inboxRow.id.rawValue))
    }
}

extension InboxRow {
    init(_ row: Row, channel: InboxChannel, now: Date) throws {
        id = try row.id("id")
        self.channel = channel
        kind = try row.value("kind", as: RemoteEntry.Kind.self)
        direction = try row.value("direction", as: Item.Direction.self)
        authorName = try row.text("author_name")
        excerpt = try row.text("beginning").excerpt(of: 280)
        writtenAt = try row.date("written_at")
        deadline = try ItemDeadline(row: row)
        handledAt = try row.optionalDate("handled_at")
        state = try row.value("state", as: ItemState.self)
        standing = try row.optionalValue("standing", as: Standing.self)
        shelf = Shelf(state: state, standing: standing)
        presence = try row.value("presence", as: RemotePresence.self)
        goneAt = try row.optionalDate("gone_at")
        changedAfterHandling = try row.bool("changed")
        isLate = state == .open && deadline.map { $0.dueAt < now } == true
    }
}

extension String {
    /// The beginning on one line, ending in "…" when cut.
    func excerpt(of length: Int) -> String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= length ? line : line.prefix(length - 1) + "…"
    }
}
