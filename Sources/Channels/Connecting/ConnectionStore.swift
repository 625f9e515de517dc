import Database
import Foundation
import Organisation
import Platforms

/// The SQL for connections.
public enum ConnectionStore {
    private static let columns = """
        channel_id, kind, address, account, secret, cursor_text, last_contact_at,
        trouble_kind, trouble_reason, trouble_since, failures, retry_at
        """

    /// The channel's connection; nil when it has none.
    public static func connection(of id: Channel.ID, in session: Session) throws -> Connection? {
        try session.row("SELECT \(columns) FROM channel_connection WHERE channel_id = ?", id).map(connection)
    }

    /// Every connection, by channel.
    public static func connections(in session: Session) throws -> [Connection] {
        try session.rows("SELECT \(columns) FROM channel_connection ORDER BY channel_id").map(connection)
    }

    static func upsert(
        _ id: Channel.ID, _ fields: ConnectionFields.Cleaned, sealed: [UInt8], at now: Date, in session: Session
    ) throws {
        try session.execute(
            """
            INSERT INTO channel_connection (channel_id, kind, address, account, secret, failures, connected_at)
            VALUES (?, ?, ?, ?, ?, 0, ?)
            ON CONFLICT (channel_id) DO UPDATE SET
                cursor_text = CASE WHEN channel_connection.kind = excluded.kind
                    AND channel_connection.address = excluded.address THEN channel_connection.cursor_text END,
                kind = excluded.kind, address = excluded.address, account = excluded.account,
                secret = excluded.secret, failures = 0, connected_at = excluded.connected_at,
                trouble_kind = NULL, trouble_reason = NULL, trouble_since = NULL, retry_at = NULL
            """, id, fields.kind.rawValue, fields.address.text, fields.account, sealed, now)
    }

    static func delete(_ id: Channel.ID, in session: Session) throws -> Bool {
        try session.execute("DELETE FROM channel_connection WHERE channel_id = ?", id) > 0
    }

    /// Notes that the platform answered. A nil cursor leaves the one stored.
    static func noteContact(_ id: Channel.ID, _ cursor: Cursor?, at now: Date, in session: Session) throws {
        try session.execute(
            """
            UPDATE channel_connection SET cursor_text = COALESCE(?, cursor_text), last_contact_at = ?, failures = 0,
                trouble_kind = NULL, trouble_reason = NULL, trouble_since = NULL, retry_at = NULL
            WHERE channel_id = ?
            """, cursor?.value, now, id)
    }

    static func noteTrouble(_ id: Channel.ID, _ trouble: Trouble, retryAt: Date, in session: Session) throws {
        try session.execute(
            """
            UPDATE channel_connection SET trouble_kind = ?, trouble_reason = ?, trouble_since = ?, retry_at = ?,
                failures = failures + 1
            WHERE channel_id = ?
            """, trouble.kind.rawValue, trouble.reason, trouble.since, retryAt, id)
    }

    private static func connection(_ row: Row) throws -> Connection {
        Connection(
            channelID: try row.id("channel_id"), kind: PlatformKind(rawValue: try row.text("kind")),
            address: WebAddress(stored: try row.text("address")), account: try row.text("account"),
            cursor: try row.optionalText("cursor_text").map { Cursor($0) },
            lastContactAt: try row.optionalDate("last_contact_at"), trouble: try trouble(row),
            failures: Int(clamping: try row.int("failures")), retryAt: try row.optionalDate("retry_at"),
            sealedSecret: try row.blob("secret"))
    }

    private static func trouble(_ row: Row) throws -> Trouble? {
        guard let word = try row.optionalText("trouble_kind") else { return nil }
        return Trouble(
            kind: TroubleKind(rawValue: word) ?? .unexpected, reason: try row.optionalText("trouble_reason"),
            since: try row.date("trouble_since"))
    }
}
