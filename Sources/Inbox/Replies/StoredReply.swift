import Database
import Foundation
import Platforms

/// A reply as its process sees it, with what it must know of the item.
struct StoredReply {
    let id: Reply.ID
    let item: Item.ID
    let channel: Int64
    /// The entry that it answers.
    let remoteItem: RemoteID
    /// The wording that its author had read.
    let itemRevision: Int
    let actor: String
    let text: String
    let state: Reply.State
    /// When the platform was first asked; nil if it never was.
    var sendingSince: Date?
    let sentRemoteID: RemoteID?
}

/// The rows of replies, inside one transaction.
struct ReplyStore {
    let session: Session

    private static let selection = """
        SELECT reply.id, reply.item_id, item.channel_id, item.remote_id, reply.item_revision, reply.actor, reply.text,
            reply.state, reply.sending_since, reply.sent_remote_id
        FROM reply JOIN item ON item.id = reply.item_id
        """

    func reply(_ id: Reply.ID) throws -> StoredReply? {
        try session.row("\(Self.selection) WHERE reply.id = ?", id).map(StoredReply.init(row:))
    }

    func reply(formToken: String) throws -> StoredReply? {
        try session.row("\(Self.selection) WHERE reply.form_token = ?", formToken).map(StoredReply.init(row:))
    }

    /// The newest reply to an item.
    func latest(to item: Item.ID) throws -> StoredReply? {
        try session.row("\(Self.selection) WHERE reply.item_id = ? ORDER BY reply.id DESC LIMIT 1", item)
            .map(StoredReply.init(row:))
    }

    func insert(
        _ text: String, to head: ItemHead, formToken: String, actor: String, authorName: String, at now: Date
    ) throws -> Reply.ID {
        let row = try session.row(
            """
            INSERT INTO reply (item_id, item_revision, form_token, actor, author_name, text, state, requested_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """, head.id, head.revision, formToken, actor, authorName, text, Reply.State.queued, now)
        guard let row else { throw InboxFault.missingRow(table: "reply") }
        return try row.id("id")
    }

    func setState(_ state: Reply.State, problem: String? = nil, of id: Reply.ID) throws {
        try session.execute("UPDATE reply SET state = ?, problem = ? WHERE id = ?", state, problem, id)
    }

    /// Notes that the platform is about to be asked. The first time stands, since a reply may lie there since then.
    func setSending(_ id: Reply.ID, since: Date) throws {
        try session.execute(
            "UPDATE reply SET state = ?, problem = NULL, sending_since = COALESCE(sending_since, ?) WHERE id = ?",
            Reply.State.sending, since, id)
    }

    func setSent(_ id: Reply.ID, as remote: RemoteID, at: Date) throws {
        try session.execute(
            "UPDATE reply SET state = ?, problem = NULL, sent_at = ?, sent_remote_id = ? WHERE id = ?", Reply.State.sent, at,
            remote.value, id)
    }

    /// Whether another reply is known to be that entry: the same words may be said twice to the same person.
    func isAnother(_ remote: RemoteID, than reply: StoredReply) throws -> Bool {
        try session.row(
            "SELECT 1 AS found FROM reply WHERE item_id = ? AND sent_remote_id = ? AND id <> ?", reply.item, remote.value,
            reply.id) != nil
    }

    /// Replies that no job may be carrying: those whose program died with them.
    func underWay() throws -> [Reply.ID] {
        // Worded like the partial index, which is small.
        try session.rows("SELECT id FROM reply WHERE state IN ('queued', 'sending', 'unknown') AND state <> 'unknown'")
            .map { try $0.id("id") }
    }
}

extension StoredReply {
    init(row: Row) throws {
        id = try row.id("id")
        item = try row.id("item_id")
        channel = try row.int("channel_id")
        remoteItem = RemoteID(try row.text("remote_id"))
        itemRevision = Int(clamping: try row.int("item_revision"))
        actor = try row.text("actor")
        text = try row.text("text")
        state = try row.value("state", as: Reply.State.self)
        sendingSince = try row.optionalDate("sending_since")
        sentRemoteID = try row.optionalText("sent_remote_id").map(RemoteID.init)
    }
}
