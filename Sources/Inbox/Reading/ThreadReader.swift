import Database
import Foundation
import Platforms

/// Reads the conversation around an item, bounded however long it is.
struct ThreadReader {
    let session: Session

    /// Entries shown before the item and after it.
    private static let reach = 60

    private static let selection = """
        SELECT item.*, latest.author_name, latest.text
        FROM item JOIN revision AS latest ON latest.item_id = item.id AND latest.number = item.revision
        WHERE item.channel_id = ?
        """

    func thread(around item: Item) throws -> ItemThread {
        var items = try near(item) + named([item.thread], in: item)
        items += try ancestors(of: item, among: items)
        var unique: [RemoteID: Item] = [:]
        for found in items + [item] { unique[found.remoteID] = found }
        let lines = ThreadOrder(items: unique).lines(subject: item.id)
        return ItemThread(lines: lines, hidden: max(0, try size(of: item) - lines.count))
    }

    /// The post, and what was written around the same time in the conversation.
    private func near(_ item: Item) throws -> [Item] {
        let position = "(item.written_at, item.id)"
        let before = try session.rows(
            """
            \(Self.selection) AND item.thread_remote_id = ? AND \(position) < (?, ?)
            ORDER BY item.written_at DESC, item.id DESC LIMIT \(Self.reach)
            """, item.channel, item.thread.value, item.writtenAt, item.id)
        let after = try session.rows(
            """
            \(Self.selection) AND item.thread_remote_id = ? AND \(position) > (?, ?)
            ORDER BY item.written_at, item.id LIMIT \(Self.reach)
            """, item.channel, item.thread.value, item.writtenAt, item.id)
        return try (before + after).map(Item.init(row:))
    }

    /// What the item answers, what that answers, and so on; at most twenty steps, since platforms may lie in circles.
    private func ancestors(of item: Item, among known: [Item]) throws -> [Item] {
        var byID = Dictionary(known.map { ($0.remoteID, $0) }) { first, _ in first }
        var fetched: [Item] = []
        var next = item.parent
        for _ in 0..<20 {
            guard let parent = next else { break }
            if byID[parent] == nil, let found = try named([parent], in: item).first {
                byID[parent] = found
                fetched.append(found)
            }
            next = byID[parent]?.parent
        }
        return fetched
    }

    private func named(_ ids: [RemoteID], in item: Item) throws -> [Item] {
        try session.rows(
            "\(Self.selection) AND item.remote_id IN (\(marks(ids.count)))", arguments: [item.channel] + ids.map(\.value)
        ).map(Item.init(row:))
    }

    /// Counted up to a thousand.
    private func size(of item: Item) throws -> Int {
        let row = try session.row(
            """
            SELECT COUNT(*) AS found FROM (
                SELECT 1 AS one FROM item WHERE channel_id = ? AND thread_remote_id = ? LIMIT 1000) AS capped
            """, item.channel, item.thread.value)
        return Int(clamping: try row?.int("found") ?? 0)
    }
}
