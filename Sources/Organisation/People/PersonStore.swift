import Database
import Foundation

/// The SQL for people and the roles they hold.
public enum PersonStore {
    private static let columns = "id, username, first_name, last_name, title, email, politician, unit_id, active"

    /// The person; nil when there is none with the key.
    public static func person(_ id: Person.ID, in session: Session) throws -> Person? {
        try session.row("SELECT \(columns) FROM person WHERE id = ?", id).map(person)
    }

    /// - Parameter username: as typed; one that no person could have finds nobody.
    public static func person(username: String, in session: Session) throws -> Person? {
        guard let name = try? Username.clean(username) else { return nil }
        return try session.row("SELECT \(columns) FROM person WHERE username = ?", name).map(person)
    }

    /// Everyone, also the deactivated, by name.
    public static func people(in session: Session) throws -> [Person] {
        try session.rows("SELECT \(columns) FROM person ORDER BY last_name, first_name, id").map(person)
    }

    /// The people with these keys, whether active or not; those that do not exist are left out.
    public static func people(_ ids: Set<Person.ID>, in session: Session) throws -> [Person.ID: Person] {
        guard !ids.isEmpty else { return [:] }
        let marks = Array(repeating: "?", count: ids.count).joined(separator: ", ")
        let people = try session.rows(
            "SELECT \(columns) FROM person WHERE id IN (\(marks))", arguments: ids.sorted()
        ).map(person)
        return Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
    }

    /// The roles a person holds, whether active or not, in a steady order.
    public static func grants(of id: Person.ID, in session: Session) throws -> [Grant] {
        try session.rows("SELECT role, channel_id FROM role_grant WHERE person_id = ? ORDER BY id", id)
            .compactMap(grant)
    }

    static func insert(
        _ fields: PersonFields, unit: MunicipalUnit.ID?, at now: Date, in session: Session
    ) throws -> Person.ID {
        try session.inserted(
            """
            INSERT INTO person (username, first_name, last_name, title, email, politician, unit_id, active, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?) RETURNING id
            """, fields.username, fields.firstName, fields.lastName, fields.title, fields.storedEmail,
            fields.isPolitician, unit, now)
    }

    static func update(_ id: Person.ID, _ fields: PersonFields, unit: MunicipalUnit.ID?, in session: Session) throws {
        try session.execute(
            """
            UPDATE person SET username = ?, first_name = ?, last_name = ?, title = ?, email = ?, politician = ?, unit_id = ?
            WHERE id = ?
            """,
            fields.username, fields.firstName, fields.lastName, fields.title, fields.storedEmail, fields.isPolitician,
            unit, id)
    }

    static func setActive(_ id: Person.ID, _ active: Bool, in session: Session) throws {
        try session.execute("UPDATE person SET active = ? WHERE id = ?", active, id)
    }

    static func person(_ row: Row) throws -> Person {
        Person(
            id: try row.id("id"), username: try row.text("username"), firstName: try row.text("first_name"),
            lastName: try row.text("last_name"), title: try row.text("title"),
            email: try row.optionalText("email"), isPolitician: try row.bool("politician"),
            unitID: try row.optionalID("unit_id"), active: try row.bool("active"))
    }

    /// - Returns: nil for a role that this version does not know: a right that nobody understands is not given.
    static func grant(_ row: Row) throws -> Grant? {
        guard let role = try row.optionalText("role").flatMap(Role.init) else { return nil }
        return Grant(role: role, channel: try row.optionalInt("channel_id"))
    }
}
