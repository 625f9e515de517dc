import Database
import Foundation

/// The SQL for posts.
public enum PostStore {
    private static let columns = "unit_id, post, person_id"

    /// Everyone who holds a post for the unit, also the deactivated, in the order they were appointed.
    public static func holders(in unit: MunicipalUnit.ID, in session: Session) throws -> [HeldPost] {
        try session.rows("SELECT \(columns) FROM unit_post WHERE unit_id = ? ORDER BY id", unit).compactMap(held)
    }

    /// The posts that a person holds.
    public static func posts(of person: Person.ID, in session: Session) throws -> [HeldPost] {
        try session.rows("SELECT \(columns) FROM unit_post WHERE person_id = ? ORDER BY id", person).compactMap(held)
    }

    /// Every post that is held, by unit.
    public static func all(in session: Session) throws -> [HeldPost] {
        try session.rows("SELECT \(columns) FROM unit_post ORDER BY unit_id, id").compactMap(held)
    }

    /// Whether the person holds the post for the unit.
    public static func holds(_ held: HeldPost, in session: Session) throws -> Bool {
        try session.row(
            "SELECT id FROM unit_post WHERE unit_id = ? AND post = ? AND person_id = ?",
            held.unit, held.post.rawValue, held.person) != nil
    }

    static func insert(_ held: HeldPost, at now: Date, in session: Session) throws {
        try session.execute(
            "INSERT INTO unit_post (unit_id, post, person_id, appointed_at) VALUES (?, ?, ?, ?)",
            held.unit, held.post.rawValue, held.person, now)
    }

    static func delete(_ held: HeldPost, in session: Session) throws -> Bool {
        try session.execute(
            "DELETE FROM unit_post WHERE unit_id = ? AND post = ? AND person_id = ?",
            held.unit, held.post.rawValue, held.person) > 0
    }

    /// - Returns: nil for a post that this version does not know.
    private static func held(_ row: Row) throws -> HeldPost? {
        guard let post = UnitPost(rawValue: try row.text("post")) else { return nil }
        return HeldPost(unit: try row.id("unit_id"), post: post, person: try row.id("person_id"))
    }
}
