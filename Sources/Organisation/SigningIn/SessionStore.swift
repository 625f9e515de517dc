import Database
import Foundation

/// The SQL for sessions.
public enum SessionStore {
    /// The sessions a person has open, latest first: where am I signed in?
    public static func sessions(
        of id: Person.ID, limits: SessionLimits, now: Date, in session: Session
    ) throws -> [SignInSession] {
        try session.rows(
            """
            SELECT id, person_id, started_at, last_seen_at, ends_at FROM sign_in_session
            WHERE person_id = ? AND ends_at > ? AND last_seen_at > ? ORDER BY id DESC
            """, id, now, now.addingTimeInterval(-limits.idle)
        ).map { row in
            SignInSession(
                id: try row.id("id"), personID: try row.id("person_id"), startedAt: try row.date("started_at"),
                lastSeenAt: try row.date("last_seen_at"), endsAt: try row.date("ends_at"))
        }
    }

    static func start(
        _ token: SessionToken, for id: Person.ID, _ limits: SessionLimits, at now: Date, in session: Session
    ) throws -> SignInSession.ID {
        try session.execute("DELETE FROM sign_in_session WHERE ends_at <= ?", now)
        return try session.inserted(
            """
            INSERT INTO sign_in_session (token_hash, person_id, started_at, last_seen_at, ends_at)
            VALUES (?, ?, ?, ?, ?) RETURNING id
            """, token.digest, id, now, now, now.addingTimeInterval(limits.absolute))
    }

    static func touch(_ id: SignInSession.ID, at now: Date, in session: Session) throws {
        try session.execute("UPDATE sign_in_session SET last_seen_at = ? WHERE id = ?", now, id)
    }

    /// - Returns: false when it had ended already.
    static func end(_ id: SignInSession.ID, of person: Person.ID, in session: Session) throws -> Bool {
        try session.execute("DELETE FROM sign_in_session WHERE id = ? AND person_id = ?", id, person) > 0
    }

    /// - Returns: how many ended.
    static func endAll(of person: Person.ID, in session: Session) throws -> Int {
        try session.execute("DELETE FROM sign_in_session WHERE person_id = ?", person)
    }
}
