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

    /// The texts that the person got about the same thing, under the same subject, at just those times.
    static func bodies(beside letter: Letter, at times: Set<Date>, in session: Session) throws -> [String] {
        try times.flatMap { time in
            try session.rows(
                "SELECT body FROM letter WHERE person_id = ? AND subject = ? AND about = ? AND written_at = ?", letter.person,
                letter.subject, letter.about, time
            ).map { try $0.text("body") }
        }
    }

    /// Counts an attempt that is about to be made.
    static func begin(_ id: StoredLetter.ID, address: String, at now: Date, in session: Session) throws {
        try session.execute(
            "UPDATE letter SET attempts = attempts + 1, last_tried_at = ?, next_try_at = NULL, address = ? WHERE id = ?", now,
            address, id)
    }

    static func postpone(_ id: StoredLetter.ID, until: Date, problem: String, in session: Session) throws {
        try session.execute("UPDATE letter SET next_try_at = ?, problem = ? WHERE id = ?", until, problem, id)
    }

    static func settle(
        _ id: StoredLetter.ID, as state: StoredLetter.State, problem: String?, at: Date?, in session: Session
    ) throws {
        try session.execute(
            "UPDATE letter SET state = ?, problem = ?, next_try_at = NULL, settled_at = ? WHERE id = ?", state, problem, at, id)
    }

    /// Puts a letter back among those to be sent, with every attempt left.
    static func revive(_ id: StoredLetter.ID, at now: Date, in session: Session) throws {
        try session.execute(
            "UPDATE letter SET state = ?, attempts = 0, next_try_at = ?, settled_at = NULL WHERE id = ?",
            StoredLetter.State.waiting, now, id)
    }

    /// Those that were given up though there is somewhere to send them.
    static func sendableAgain(in session: Session) throws -> [StoredLetter.ID] {
        try session.rows(
            """
            SELECT letter.id FROM letter JOIN person ON person.id = letter.person_id
            WHERE letter.state IN ('failed', 'no_address') AND person.active = 1 AND person.email IS NOT NULL ORDER BY letter.id
            """
        ).map { try $0.id("id") }
    }

    /// Those to be sent, with when.
    static func waiting(in session: Session) throws -> [(id: StoredLetter.ID, next: Date?)] {
        try session.rows("SELECT id, next_try_at FROM letter WHERE state = 'waiting' ORDER BY id")
            .map { (try $0.id("id"), try $0.optionalDate("next_try_at")) }
    }

    static func letters(
        _ states: [StoredLetter.State], before: StoredLetter.ID?, limit: Int, in session: Session
    ) throws -> [StoredLetter] {
        let marks = states.map { _ in "?" }.joined(separator: ", ")
        return try session.rows(
            "SELECT \(columns) FROM letter WHERE state IN (\(marks)) AND id < ? ORDER BY id DESC LIMIT ?",
            arguments: states + [before ?? StoredLetter.ID(.max), limit]
        ).map(StoredLetter.init(row:))
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
