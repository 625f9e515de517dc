import Database
import Foundation
import Organisation

/// The rows of letters, inside one transaction.
enum LetterStore {
    private static let columns = """
        id, person_id, subject, body, about, page, message_id, written_at, state, attempts, last_tried_at, next_try_at,
        address, problem, settled_at
        """

    static func letter(_ id: StoredLetter.ID, in session: Session) throws -> StoredLetter? {
        try session.row("SELECT \(columns) FROM letter WHERE id = ?", id).map(StoredLetter.init(row:))
    }

    static func insert(
        _ letter: Letter, state: StoredLetter.State, messageID: UUID, at now: Date, in session: Session
    ) throws -> StoredLetter.ID {
        let row = try session.row(
            """
            INSERT INTO letter (person_id, subject, body, about, page, message_id, written_at, state, attempts, next_try_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?) RETURNING id
            """, letter.person, letter.subject, letter.body, letter.about, letter.page, messageID.uuidString.lowercased(), now,
            state, state == .waiting ? now : nil)
        guard let row else { throw LetterMissing() }
        return try row.id("id")
    }
}

extension StoredLetter {
    init(row: Row) throws {
        id = try row.id("id")
        letter = Letter(
            to: try row.id("person_id"), subject: try row.text("subject"), body: try row.text("body"),
            about: try row.text("about"), page: try row.text("page"))
        messageID = try row.text("message_id")
        writtenAt = try row.date("written_at")
        state = try row.value("state", as: State.self)
        attempts = Int(clamping: try row.int("attempts"))
        lastTriedAt = try row.optionalDate("last_tried_at")
        nextTryAt = try row.optionalDate("next_try_at")
        address = try row.optionalText("address")
        problem = try row.optionalText("problem")
        settledAt = try row.optionalDate("settled_at")
    }
}
