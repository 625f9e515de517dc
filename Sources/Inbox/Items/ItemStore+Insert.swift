import Database
import Foundation
import Platforms

extension ItemStore {
    /// Stores entries seen for the first time. One that another process stored meanwhile is left as it is, and has no ID in the answer.
    func insert(_ items: [NewItem], channel: Int64) throws -> [RemoteID: Item.ID] {
        var writer = RowWriter(
            into: "item", columns: Self.newColumns,
            tail: "ON CONFLICT (channel_id, remote_id) DO NOTHING RETURNING id, remote_id")
        var ids: [RemoteID: Item.ID] = [:]
        ids.reserveCapacity(items.count)
        func keep(_ rows: [Row]) throws {
            for row in rows { ids[RemoteID(try row.text("remote_id"))] = try row.id("id") }
        }
        for item in items { try keep(writer.add(item.values(channel: channel), in: session)) }
        try keep(writer.flush(in: session))
        return ids
    }

    private static let newColumns = [
        "channel_id", "remote_id", "kind", "parent_remote_id", "thread_remote_id", "direction", "revision", "text_digest",
        "url", "written_at", "written_text", "time_bounded", "received_at", "presence", "gone_at", "state", "shelf", "place",
        "opened_at", "due_at", "due_limit", "due_reading", "due_clause", "guideline", "guideline_version", "changed",
    ]
}

extension NewItem {
    /// In the order of the columns above.
    fileprivate func values(channel: Int64) -> [(any SQLConvertible)?] {
        let entry = read.entry
        let shelf = Shelf(state: state, standing: nil)
        return [
            channel, entry.id.value, entry.kind.rawValue, entry.parent?.value, entry.thread.value, read.direction,
            1, read.textDigest, entry.url?.storable, written.at, entry.writtenText?.storable, written.isBounded, receivedAt,
            entry.presence.rawValue, entry.presence.isTakenAway ? receivedAt : nil, state, shelf,
            shelf.place(state: state, due: deadline?.dueAt, written: written.at), written.at, deadline?.dueAt, deadline?.limit,
            deadline?.reading.rawValue, deadline?.clause, deadline?.guideline, deadline?.guidelineVersion, false,
        ]
    }
}
