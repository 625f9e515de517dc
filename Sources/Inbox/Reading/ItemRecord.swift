import Channels
import Database
import Foundation
import Ledger
import Platforms

/// What is stored of an item, in a form that can be kept as evidence: canonical JSON (RFC 8785) that needs no Kanalvakt to read.
public struct ItemRecord: Sendable {
    /// Every wording: number, author, words, markup, times, and the digest of the platform's own record.
    public let revisions: [UInt8]
    /// The same without markup, which may point at pictures.
    public let revisionsInWords: [UInt8]
    /// The conversation it stood in, as words.
    public let thread: [UInt8]
    /// The platform's own record of the newest wording.
    public let platformRecord: [UInt8]?

    /// Reads it; nil for an item that does not exist.
    public static func load(_ id: Item.ID, in session: Session) throws -> ItemRecord? {
        guard let row = try session.row(selection, id) else { return nil }
        let item = try Item(row: row)
        let revisions = try session.rows("SELECT * FROM revision WHERE item_id = ? ORDER BY number", id)
        let thread = try ThreadReader(session: session).thread(around: item)
        return ItemRecord(
            revisions: try LedgerValue.array(revisions.map { try value(of: $0, item, markup: true) }).canonicalJSON(),
            revisionsInWords: try LedgerValue.array(revisions.map { try value(of: $0, item, markup: false) }).canonicalJSON(),
            thread: try LedgerValue.array(thread.lines.map(value)).canonicalJSON(),
            platformRecord: try row.optionalBlob("raw"))
    }

    private static let selection = """
        SELECT item.*, latest.author_name, latest.text, intake.raw
        FROM item JOIN revision AS latest ON latest.item_id = item.id AND latest.number = item.revision
        LEFT JOIN intake ON intake.channel_id = item.channel_id AND intake.remote_id = item.remote_id
            AND intake.digest = latest.raw_digest
        WHERE item.id = ?
        """

    private static func value(of row: Row, _ item: Item, markup: Bool) throws -> LedgerValue {
        var members: [String: LedgerValue] = [
            "id": .string(item.remoteID.value),
            "number": .integer(try row.int("number")),
            "author": .string(try row.text("author_name")),
            "authorKey": LedgerValue(try row.optionalText("author_key")),
            "text": .string(try row.text("text")),
            "writtenAt": .string(item.writtenAt.inUTC),
            "writtenText": LedgerValue(item.writtenText),
            "editedAt": LedgerValue(try row.optionalDate("edited_at")?.inUTC),
            "seenAt": .string(try row.date("seen_at").inUTC),
            "record": .string(hex(try row.blob("raw_digest"))),
            "url": LedgerValue(item.url),
        ]
        if markup { members["markup"] = LedgerValue(try row.optionalText("html")) }
        return .object(members)
    }

    private static func value(of line: ThreadLine) -> LedgerValue {
        .object([
            "item": .integer(line.id.rawValue), "depth": .integer(Int64(line.depth)), "kind": .string(line.kind.rawValue),
            "direction": .string(line.direction.rawValue), "author": .string(line.authorName), "text": .string(line.text),
            "writtenAt": .string(line.writtenAt.inUTC), "presence": .string(line.presence.rawValue),
            "isSubject": .bool(line.isSubject),
        ])
    }
}

extension Date {
    /// "2026-03-30T14:00:00Z".
    var inUTC: String { formatted(.iso8601) }
}
