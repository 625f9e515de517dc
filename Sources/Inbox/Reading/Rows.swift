import Database
import Foundation
import Ledger
import Platforms
import WorkingTime

extension Item {
    init(row: Row) throws {
        id = try row.id("id")
        channel = try row.id("channel_id")
        remoteID = RemoteID(try row.text("remote_id"))
        kind = try row.value("kind", as: RemoteEntry.Kind.self)
        parent = try row.optionalText("parent_remote_id").map(RemoteID.init)
        thread = RemoteID(try row.text("thread_remote_id"))
        direction = try row.value("direction", as: Item.Direction.self)
        authorName = try row.text("author_name")
        text = try row.text("text")
        revision = Int(clamping: try row.int("revision"))
        writtenAt = try row.date("written_at")
        writtenText = try row.optionalText("written_text")
        timeIsBounded = try row.bool("time_bounded")
        receivedAt = try row.date("received_at")
        url = try row.optionalText("url")
        presence = try row.value("presence", as: RemotePresence.self)
        goneAt = try row.optionalDate("gone_at")
        state = try row.value("state", as: ItemState.self)
        standing = try row.optionalValue("standing", as: Standing.self)
        deadline = try ItemDeadline(row: row)
        handledAt = try row.optionalDate("handled_at")
        changedAfterHandling = try row.bool("changed")
        replyForbiddenBy = try row.optionalText("reply_forbidden_by")
    }
}

extension ItemDeadline {
    /// Nil for an item that needs nothing.
    init?(row: Row) throws {
        guard let dueAt = try row.optionalDate("due_at") else { return nil }
        self.dueAt = dueAt
        countedFrom = try row.date("opened_at")
        limit = try row.text("due_limit")
        reading = try row.value("due_reading", as: Reading.self)
        clause = try row.text("due_clause")
        guideline = try row.text("guideline")
        guidelineVersion = Int(clamping: try row.int("guideline_version"))
    }
}

extension ItemRevision {
    init(row: Row, of item: Item.ID, _ promises: inout RevisionPromises) throws {
        number = Int(clamping: try row.int("number"))
        authorName = try row.text("author_name")
        authorKey = try row.optionalText("author_key")
        text = try row.text("text")
        editedAt = try row.optionalDate("edited_at")
        seenAt = try row.date("seen_at")
        let raw = try row.blob("raw_digest")
        rawDigest = hex(raw)
        ledgerIndex = try row.int("ledger_index")
        let content = try RevisionContent(author: authorName, text: text, rawDigest: raw).bytes()
        let commitment = Salt(try row.blob("salt")).map { Commitment.make(content: content, salt: $0) }
        isIntact = try commitment == promises.commitment(to: number, of: item, at: ledgerIndex)
    }
}

extension Reply {
    init(row: Row) throws {
        id = try row.id("id")
        item = try row.id("item_id")
        text = try row.text("text")
        state = try row.value("state", as: State.self)
        authorName = try row.text("author_name")
        requestedAt = try row.date("requested_at")
        sentAt = try row.optionalDate("sent_at")
        sentItem = try row.optionalID("sent_item")
        problem = try row.optionalText("problem")
    }
}
