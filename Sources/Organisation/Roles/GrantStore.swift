import Database
import Foundation
import WorkingTime

/// The SQL for roles given and taken back.
public enum GrantStore {
    /// - Returns: false when the person held the grant already.
    static func insert(_ grant: Grant, to person: Person.ID, at now: Date, in session: Session) throws -> Bool {
        guard try !holds(grant, person, in: session) else { return false }
        try session.execute(
            "INSERT INTO role_grant (person_id, role, channel_id, given_at) VALUES (?, ?, ?, ?)",
            person, grant.role.rawValue, grant.channel, now)
        return true
    }

    /// - Returns: false when the person did not hold the grant.
    static func delete(_ grant: Grant, from person: Person.ID, in session: Session) throws -> Bool {
        try session.execute(
            "DELETE FROM role_grant WHERE person_id = ? AND role = ? AND COALESCE(channel_id, 0) = ?",
            person, grant.role.rawValue, grant.channel ?? 0) > 0
    }

    static func holds(_ grant: Grant, _ person: Person.ID, in session: Session) throws -> Bool {
        try session.row(
            "SELECT id FROM role_grant WHERE person_id = ? AND role = ? AND COALESCE(channel_id, 0) = ?",
            person, grant.role.rawValue, grant.channel ?? 0) != nil
    }

    /// Carries out a change that may take an administrator away, and refuses it if none would be left.
    /// Two that each take one of the last two away come one after the other.
    ///
    /// - Parameter today: whoever has left by then counts only where nobody else is left.
    static func keepingAnAdministrator(on today: LocalDate, in session: Session, _ change: () throws -> Void) throws {
        try session.lock("administrators")
        let before = try administrators(in: session)
        let present = try before.filter { try !Departure.hasLeft($0, by: today, in: session) }
        try change()
        let after = Set(try administrators(in: session))
        let isLost = !before.isEmpty && after.isEmpty || !present.isEmpty && after.isDisjoint(with: present)
        if isLost { throw Refusal.lastAdministrator }
    }

    /// The active administrators, by key.
    static func administrators(in session: Session) throws -> [Person.ID] {
        try session.rows(
            """
            SELECT DISTINCT g.person_id FROM role_grant g JOIN person p ON p.id = g.person_id
            WHERE g.role = ? AND p.active = 1 ORDER BY g.person_id
            """, Role.administrator.rawValue
        ).map { try $0.id("person_id") }
    }
}
