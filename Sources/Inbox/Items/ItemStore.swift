import Database
import Foundation
import Platforms

/// The rows of items, inside one transaction.
struct ItemStore {
    let session: Session

    private static let headColumns = """
        id, channel_id, remote_id, direction, revision, text_digest, written_at, opened_at, presence, gone_at, state, \
        standing, due_at, handled_at, changed, reply_forbidden_by
        """

    func head(_ id: Item.ID) throws -> ItemHead? {
        try session.row("SELECT \(Self.headColumns) FROM item WHERE id = ?", id).map(ItemHead.init(row:))
    }

    /// Those of the channel's entries that are known, by the platform's ID.
    func heads(channel: Int64, _ ids: [RemoteID]) throws -> [RemoteID: ItemHead] {
        var heads: [RemoteID: ItemHead] = [:]
        heads.reserveCapacity(ids.count)
        for piece in ids.pieces(of: 1000) {
            let sql = "SELECT \(Self.headColumns) FROM item WHERE channel_id = ? AND remote_id IN (\(marks(piece.count)))"
            let arguments: [(any SQLConvertible)?] = [channel] + piece.map(\.value)
            for row in try session.rows(sql, arguments: arguments) {
                let head = try ItemHead(row: row)
                heads[head.remoteID] = head
            }
        }
        return heads
    }

    /// Writes back what may change of an item, and puts it on its shelf.
    func save(_ head: ItemHead) throws {
        let shelf = Shelf(state: head.state, standing: head.standing)
        try session.execute(
            """
            UPDATE item SET presence = ?, gone_at = ?, state = ?, standing = ?, handled_at = ?, changed = ?,
                reply_forbidden_by = ?, shelf = ?, place = ? WHERE id = ?
            """,
            head.presence.rawValue, head.goneAt, head.state, head.standing, head.handledAt, head.changed,
            head.replyForbiddenBy, shelf, shelf.place(state: head.state, due: head.dueAt, written: head.writtenAt), head.id)
    }

    /// Gives an item a new deadline; `save` must follow, since its place depends on it.
    func setDeadline(_ deadline: ItemDeadline, of head: inout ItemHead) throws {
        head.dueAt = deadline.dueAt
        try session.execute(
            """
            UPDATE item SET opened_at = ?, due_at = ?, due_limit = ?, due_reading = ?, due_clause = ?, guideline = ?,
                guideline_version = ? WHERE id = ?
            """,
            deadline.countedFrom, deadline.dueAt, deadline.limit, deadline.reading.rawValue, deadline.clause,
            deadline.guideline, deadline.guidelineVersion, head.id)
    }

    /// Notes that an item has a newer wording.
    func setRevision(_ number: Int, textDigest: [UInt8], of id: Item.ID) throws {
        try session.execute("UPDATE item SET revision = ?, text_digest = ? WHERE id = ?", number, textDigest, id)
    }
}

extension ItemHead {
    init(row: Row) throws {
        id = try row.id("id")
        channel = try row.int("channel_id")
        remoteID = RemoteID(try row.text("remote_id"))
        direction = try row.value("direction", as: Item.Direction.self)
        revision = Int(clamping: try row.int("revision"))
        textDigest = try row.blob("text_digest")
        writtenAt = try row.date("written_at")
        openedAt = try row.date("opened_at")
        presence = try row.value("presence", as: RemotePresence.self)
        goneAt = try row.optionalDate("gone_at")
        state = try row.value("state", as: ItemState.self)
        standing = try row.optionalValue("standing", as: Standing.self)
        dueAt = try row.optionalDate("due_at")
        handledAt = try row.optionalDate("handled_at")
        changed = try row.bool("changed")
        replyForbiddenBy = try row.optionalText("reply_forbidden_by")
    }
}
