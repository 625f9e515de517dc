import Database
import Foundation
import Ledger
import Organisation

/// The SQL for reports.
public enum ReportStore {
    private static let columns = """
        id, kind, channel_id, impostor_id, pasted, ground, words, contact, received_at, ledger_index, handled_at, handled_by, note
        """

    /// The report; nil when there is none with the key.
    public static func report(_ id: Report.ID, in session: Session) throws -> Report? {
        try session.row("SELECT \(columns) FROM report WHERE id = ?", id).map(report)
    }

    /// The reports: first those that wait, the oldest of them first, so that none waits out of sight however many come
    /// after it; then the settled, the newest first.
    ///
    /// - Parameter scope: the channels whose reports are wanted; every channel takes those without one too.
    public static func reports(in scope: ChannelScope, limit: Int, in session: Session) throws -> [Report] {
        let order = """
            ORDER BY CASE WHEN handled_at IS NULL THEN 0 ELSE 1 END,
                CASE WHEN handled_at IS NULL THEN received_at ELSE -received_at END, id LIMIT ?
            """
        switch scope {
        case .all: return try session.rows("SELECT \(columns) FROM report \(order)", limit).map(report)
        case .only(let channels):
            guard !channels.isEmpty else { return [] }
            let marks = Array(repeating: "?", count: channels.count).joined(separator: ", ")
            return try session.rows(
                "SELECT \(columns) FROM report WHERE channel_id IN (\(marks)) \(order)",
                arguments: channels.sorted() + [Int64(limit)]
            ).map(report)
        }
    }

    /// How many reports wait, and since when the first of them has; nil when none does.
    ///
    /// - Parameters:
    ///   - scope: the channels whose reports count.
    ///   - unplaced: whether those without a channel count too, as suspected accounts do.
    public static func waiting(in scope: ChannelScope, unplaced: Bool, in session: Session) throws -> ReportsWaiting? {
        let count = "SELECT COUNT(*) AS count, MIN(received_at) AS oldest FROM report WHERE handled_at IS NULL"
        let row: Row?
        switch scope {
        case .all:
            row = try session.row(unplaced ? count : "\(count) AND channel_id IS NOT NULL")
        case .only(let channels):
            guard !channels.isEmpty else { return nil }
            let marks = Array(repeating: "?", count: channels.count).joined(separator: ", ")
            row = try session.row("\(count) AND channel_id IN (\(marks))", arguments: channels.sorted())
        }
        guard let row, let oldest = try row.optionalDate("oldest") else { return nil }
        return ReportsWaiting(count: Int(clamping: try row.int("count")), since: oldest)
    }

    static func insert(
        _ fields: ReportFields.Cleaned, impostor: Impostor.ID?, salt: Salt, ledgerIndex: Int64, at now: Date, in session: Session
    ) throws -> Report.ID {
        let row = try session.row(
            """
            INSERT INTO report (kind, channel_id, impostor_id, pasted, ground, words, contact, received_at, salt, ledger_index)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """, fields.kind.rawValue, fields.channel, impostor, fields.pasted, fields.ground, fields.words, fields.contact, now,
            salt.bytes, ledgerIndex)
        guard let row else { throw Refusal.notFound }
        return try row.id("id")
    }

    /// The same report, when it came a moment ago: a form that was sent twice.
    static func twin(of fields: ReportFields.Cleaned, since: Date, in session: Session) throws -> Report.ID? {
        try session.rows("SELECT \(columns) FROM report WHERE received_at > ? AND words = ?", since, fields.words).map(report)
            .first {
                $0.kind == fields.kind && $0.channel == fields.channel && $0.pasted == fields.pasted && $0.ground == fields.ground
                    && $0.contact == fields.contact
            }?.id
    }

    /// Whether a report of the same kind about the same channel has come since.
    static func hasReport(_ kind: Report.Kind, about channel: Channel.ID?, since: Date, in session: Session) throws -> Bool {
        let place = channel == nil ? "channel_id IS NULL" : "channel_id = ?"
        let arguments: [any SQLConvertible] = [kind.rawValue, since] + (channel.map { [$0] } ?? [])
        let sql = "SELECT id FROM report WHERE kind = ? AND received_at > ? AND \(place) LIMIT 1"
        return try session.row(sql, arguments: arguments) != nil
    }

    static func handle(_ id: Report.ID, by person: Person.ID, note: String, at now: Date, in session: Session) throws {
        try session.execute(
            "UPDATE report SET handled_at = ?, handled_by = ?, note = ? WHERE id = ? AND handled_at IS NULL", now, person, note, id)
    }

    static func handleAll(of impostor: Impostor.ID, by person: Person.ID, note: String, at now: Date, in session: Session) throws {
        try session.execute(
            "UPDATE report SET handled_at = ?, handled_by = ?, note = ? WHERE impostor_id = ? AND handled_at IS NULL", now, person,
            note, impostor)
    }

    private static func report(_ row: Row) throws -> Report {
        Report(
            id: try row.id("id"), kind: try row.value("kind", as: Report.Kind.self), channel: try row.optionalID("channel_id"),
            impostor: try row.optionalID("impostor_id"), pasted: try row.optionalText("pasted"),
            ground: try row.optionalText("ground"), words: try row.text("words"), contact: try row.optionalText("contact"),
            receivedAt: try row.date("received_at"), ledgerIndex: try row.int("ledger_index"), handling: try handling(row))
    }

    private static func handling(_ row: Row) throws -> Report.Handling? {
        guard let at = try row.optionalDate("handled_at") else { return nil }
        return Report.Handling(at: at, by: try row.id("handled_by"), note: try row.text("note"))
    }
}
