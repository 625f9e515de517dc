import Database
import Foundation
import Organisation

/// The rows of notices and of their receivers, inside one session.
enum NoticeStore {
    private static let columns = "id, subject, body, document, sent_at, sent_by"
    private static let receiverColumns = "notice_id, person_id, read_at, reminders, reminded_at, escalated_at"

    static func notice(_ id: Notice.ID, in session: Session) throws -> Notice? {
        try session.row("SELECT \(columns) FROM notice WHERE id = ?", id).map(notice)
    }

    static func notice(formToken: String, in session: Session) throws -> Notice? {
        try session.row("SELECT \(columns) FROM notice WHERE form_token = ?", formToken).map(notice)
    }

    static func insert(
        _ fields: NoticeFields, formToken: String, by person: Person.ID, at now: Date, in session: Session
    ) throws -> Notice.ID {
        let row = try session.row(
            """
            INSERT INTO notice (form_token, subject, body, document, sent_at, sent_by) VALUES (?, ?, ?, ?, ?, ?) RETURNING id
            """, formToken, fields.subject, fields.body, fields.document.isEmpty ? nil : fields.document, now, person)
        guard let row else { throw Refusal.notFound }
        return try row.id("id")
    }

    static func insert(_ receiver: Person.ID, of notice: Notice.ID, in session: Session) throws {
        try session.execute(
            "INSERT INTO notice_receiver (notice_id, person_id, reminders) VALUES (?, ?, 0)", notice, receiver)
    }

    static func receiver(_ person: Person.ID, of notice: Notice.ID, in session: Session) throws -> NoticeReceiver? {
        try session.row(
            "SELECT \(receiverColumns) FROM notice_receiver WHERE notice_id = ? AND person_id = ?", notice, person
        ).map(receiver)
    }

    static func receivers(of notice: Notice.ID, in session: Session) throws -> [NoticeReceiver] {
        try session.rows(
            "SELECT \(receiverColumns) FROM notice_receiver WHERE notice_id = ? ORDER BY person_id", notice
        ).map(receiver)
    }

    /// Everyone with something unread who can still sign in, notice by notice.
    static func unread(in session: Session) throws -> [NoticeReceiver] {
        try session.rows(
            """
            SELECT \(receiverColumns) FROM notice_receiver
            WHERE read_at IS NULL AND person_id IN (SELECT id FROM person WHERE active = 1) ORDER BY notice_id, person_id
            """
        ).map(receiver)
    }

    static func setRead(_ person: Person.ID, _ notice: Notice.ID, at now: Date, in session: Session) throws {
        try session.execute(
            "UPDATE notice_receiver SET read_at = ? WHERE notice_id = ? AND person_id = ? AND read_at IS NULL", now, notice, person)
    }

    static func setReminded(_ person: Person.ID, _ notice: Notice.ID, at now: Date, in session: Session) throws {
        try session.execute(
            "UPDATE notice_receiver SET reminders = reminders + 1, reminded_at = ? WHERE notice_id = ? AND person_id = ?", now,
            notice, person)
    }

    static func setEscalated(_ person: Person.ID, _ notice: Notice.ID, at now: Date, in session: Session) throws {
        try session.execute(
            "UPDATE notice_receiver SET escalated_at = ? WHERE notice_id = ? AND person_id = ?", now, notice, person)
    }

    /// Notices to a person, newest first, each with the person's own receipt.
    static func received(
        by person: Person.ID, before: Notice.ID?, limit: Int, in session: Session
    ) throws -> [(notice: Notice, receipt: NoticeReceiver)] {
        try session.rows(
            """
            SELECT id, subject, body, document, sent_at, sent_by, \(receiverColumns)
            FROM notice_receiver JOIN notice ON notice.id = notice_id
            WHERE person_id = ? AND notice_id < ? ORDER BY notice_id DESC LIMIT ?
            """, person, before ?? Notice.ID(.max), limit
        ).map { (try notice($0), try receiver($0)) }
    }

    static func tallies(before: Notice.ID?, limit: Int, in session: Session) throws -> [NoticeTally] {
        try session.rows(
            """
            SELECT notice.id, subject, body, document, sent_at, sent_by, COUNT(*) AS receivers, COUNT(read_at) AS readers
            FROM notice JOIN notice_receiver ON notice_id = notice.id
            WHERE notice.id < ?
            GROUP BY notice.id, subject, body, document, sent_at, sent_by ORDER BY notice.id DESC LIMIT ?
            """, before ?? Notice.ID(.max), limit
        ).map { row in
            NoticeTally(
                notice: try notice(row), receivers: Int(clamping: try row.int("receivers")),
                readers: Int(clamping: try row.int("readers")))
        }
    }

    private static func notice(_ row: Row) throws -> Notice {
        Notice(
            id: try row.id("id"), subject: try row.text("subject"), body: try row.text("body"),
            document: try row.optionalText("document"), sentAt: try row.date("sent_at"), sentBy: try row.id("sent_by"))
    }

    private static func receiver(_ row: Row) throws -> NoticeReceiver {
        NoticeReceiver(
            notice: try row.id("notice_id"), person: try row.id("person_id"), readAt: try row.optionalDate("read_at"),
            reminders: Int(clamping: try row.int("reminders")), remindedAt: try row.optionalDate("reminded_at"),
            escalatedAt: try row.optionalDate("escalated_at"))
    }
}
