import Database
import Foundation

/// People with their roles, each in one query, since every request begins with one.
extension PersonStore {
    private static let columns = """
        p.id, p.username, p.first_name, p.last_name, p.title, p.email, p.politician, p.unit_id, p.active,
        u.name AS unit_name, u.board AS unit_board, l.last_day, g.role, g.channel_id
        """
    private static let joins = """
        LEFT JOIN unit u ON u.id = p.unit_id
        LEFT JOIN leaving l ON l.person_id = p.id
        LEFT JOIN role_grant g ON g.person_id = p.id
        """

    /// An active person as an actor, without a session. For the command line, whose user holds the installation's
    /// files already, and for the background.
    public static func signedIn(_ id: Person.ID, in session: Session) throws -> SignedInPerson? {
        let sql = "SELECT \(columns) FROM person p \(joins) WHERE p.id = ? AND p.active = 1 ORDER BY g.id"
        return try signedIn(session.rows(sql, id), sessionID: nil)
    }

    /// The same person with the roles of this moment; nil once deactivated, or signed out of the session.
    static func refreshed(_ signedIn: SignedInPerson, in session: Session) throws -> SignedInPerson? {
        guard let sessionID = signedIn.sessionID else { return try self.signedIn(signedIn.person.id, in: session) }
        let sql = """
            SELECT \(columns) FROM sign_in_session s JOIN person p ON p.id = s.person_id \(joins)
            WHERE s.id = ? AND p.id = ? AND p.active = 1 ORDER BY g.id
            """
        return try self.signedIn(session.rows(sql, sessionID, signedIn.person.id), sessionID: sessionID)
    }

    /// The person whose session the token opens, and when the session was last noted as used.
    static func signedIn(
        token: SessionToken, limits: SessionLimits, now: Date, in session: Session
    ) throws -> (signedIn: SignedInPerson, lastSeenAt: Date)? {
        let sql = """
            SELECT s.id AS session_id, s.last_seen_at, \(columns)
            FROM sign_in_session s JOIN person p ON p.id = s.person_id \(joins)
            WHERE s.token_hash = ? AND s.ends_at > ? AND s.last_seen_at > ? AND p.active = 1 ORDER BY g.id
            """
        let rows = try session.rows(sql, token.digest, now, now.addingTimeInterval(-limits.idle))
        guard let first = rows.first, let signedIn = try signedIn(rows, sessionID: first.id("session_id"))
        else { return nil }
        return (signedIn, try first.date("last_seen_at"))
    }

    private static func signedIn(_ rows: [Row], sessionID: SignInSession.ID?) throws -> SignedInPerson? {
        guard let first = rows.first else { return nil }
        let person = try person(first)
        let unit = try person.unitID.map {
            MunicipalUnit(id: $0, name: try first.text("unit_name"), board: try first.text("unit_board"))
        }
        return SignedInPerson(
            person: person, unit: unit, grants: try rows.compactMap(grant), sessionID: sessionID,
            lastDay: try first.optionalDay("last_day"))
    }
}
