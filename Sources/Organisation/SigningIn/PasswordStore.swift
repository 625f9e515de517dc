import Database
import Foundation

/// The SQL for password hashes. They stand in a table of their own, so that nothing that reads people reads them.
enum PasswordStore {
    /// What a sign-in is tried against.
    struct Candidate: Sendable {
        let personID: Person.ID
        let hash: PasswordHash
        let changedAt: Date
    }

    /// - Returns: nil when no active person with a password has the name.
    static func candidate(username: String, in session: Session) throws -> Candidate? {
        try candidate(
            session.row(
                """
                SELECT p.id, w.hash, w.changed_at FROM person p JOIN password w ON w.person_id = p.id
                WHERE p.username = ? AND p.active = 1
                """, username))
    }

    static func candidate(person: Person.ID, in session: Session) throws -> Candidate? {
        try candidate(
            session.row(
                """
                SELECT p.id, w.hash, w.changed_at FROM person p JOIN password w ON w.person_id = p.id
                WHERE p.id = ? AND p.active = 1
                """, person))
    }

    static func set(_ hash: PasswordHash, for id: Person.ID, at now: Date, in session: Session) throws {
        try session.execute(
            """
            INSERT INTO password (person_id, hash, changed_at) VALUES (?, ?, ?)
            ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at
            """, id, hash.description, now)
    }

    /// The same password hashed at another cost: nothing that the person changed.
    static func rehash(_ hash: PasswordHash, for id: Person.ID, in session: Session) throws {
        try session.execute("UPDATE password SET hash = ? WHERE person_id = ?", hash.description, id)
    }

    private static func candidate(_ row: Row?) throws -> Candidate? {
        guard let row, let hash = PasswordHash(try row.text("hash")) else { return nil }
        return Candidate(personID: try row.id("id"), hash: hash, changedAt: try row.date("changed_at"))
    }
}
