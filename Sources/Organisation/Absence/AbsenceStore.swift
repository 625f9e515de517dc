import Database
import Foundation
import WorkingTime

/// The SQL for absence and leaving.
public enum AbsenceStore {
    private static let columns = "id, person_id, from_day, to_day, note"

    /// Everyone who is away on the day, in the order they left.
    public static func absences(on day: LocalDate, in session: Session) throws -> [Absence] {
        try session.rows(
            "SELECT \(columns) FROM absence WHERE from_day <= ? AND (to_day IS NULL OR to_day >= ?) ORDER BY from_day, id",
            day.description, day.description
        ).map(absence)
    }

    /// Everyone who is away on the day or will be, as far as it is known.
    public static func absences(from day: LocalDate, in session: Session) throws -> [Absence] {
        try session.rows(
            "SELECT \(columns) FROM absence WHERE to_day IS NULL OR to_day >= ? ORDER BY from_day, id", day.description
        ).map(absence)
    }

    /// A person's absences, also those that are over, the newest first.
    public static func absences(of person: Person.ID, in session: Session) throws -> [Absence] {
        try session.rows(
            "SELECT \(columns) FROM absence WHERE person_id = ? ORDER BY from_day DESC, id DESC", person
        ).map(absence)
    }

    /// The absence; nil when there is none with the key.
    public static func absence(_ id: Absence.ID, in session: Session) throws -> Absence? {
        try session.row("SELECT \(columns) FROM absence WHERE id = ?", id).map(absence)
    }

    /// Everyone who leaves or has left, by last day.
    public static func leavings(in session: Session) throws -> [Leaving] {
        try session.rows("SELECT person_id, last_day FROM leaving ORDER BY last_day, person_id").map(leaving)
    }

    /// When a person leaves; nil while nothing is known of it.
    public static func leaving(of person: Person.ID, in session: Session) throws -> Leaving? {
        try session.row("SELECT person_id, last_day FROM leaving WHERE person_id = ?", person).map(leaving)
    }

    static func put(_ absence: AbsenceFields.Cleaned, at now: Date, in session: Session) throws -> Absence.ID {
        try session.inserted(
            """
            INSERT INTO absence (person_id, from_day, to_day, note, recorded_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (person_id, from_day) DO UPDATE SET to_day = excluded.to_day, note = excluded.note,
                recorded_at = excluded.recorded_at
            RETURNING id
            """, absence.person, absence.from.description, absence.to?.description, absence.note, now)
    }

    static func end(_ id: Absence.ID, on day: LocalDate, in session: Session) throws {
        try session.execute("UPDATE absence SET to_day = ? WHERE id = ?", day.description, id)
    }

    static func delete(_ id: Absence.ID, in session: Session) throws {
        try session.execute("DELETE FROM absence WHERE id = ?", id)
    }

    static func put(_ leaving: Leaving, at now: Date, in session: Session) throws {
        try session.execute(
            """
            INSERT INTO leaving (person_id, last_day, recorded_at) VALUES (?, ?, ?)
            ON CONFLICT (person_id) DO UPDATE SET last_day = excluded.last_day, recorded_at = excluded.recorded_at
            """, leaving.person, leaving.lastDay.description, now)
    }

    static func deleteLeaving(of person: Person.ID, in session: Session) throws -> Bool {
        try session.execute("DELETE FROM leaving WHERE person_id = ?", person) > 0
    }

    private static func absence(_ row: Row) throws -> Absence {
        Absence(
            id: try row.id("id"), person: try row.id("person_id"), from: try row.day("from_day"),
            to: try row.optionalDay("to_day"), note: try row.optionalText("note"))
    }

    private static func leaving(_ row: Row) throws -> Leaving {
        Leaving(person: try row.id("person_id"), lastDay: try row.day("last_day"))
    }
}
