import Database
import Foundation
import Organisation
import Platforms

/// The SQL for suspected accounts.
public enum ImpostorStore {
    private static let columns = "id, account_key, shown, platform, state, reported_at, judged_at, note"

    /// The account; nil when there is none with the key.
    public static func impostor(_ id: Impostor.ID, in session: Session) throws -> Impostor? {
        try session.row("SELECT \(columns) FROM impostor WHERE id = ?", id).map(impostor)
    }

    /// Every account that has been reported, the newest first.
    public static func impostors(in session: Session) throws -> [Impostor] {
        try session.rows("SELECT \(columns) FROM impostor ORDER BY reported_at DESC, id DESC").map(impostor)
    }

    /// The account of the key, stored as suspected when nobody has reported it before.
    static func reported(
        _ key: String, shown: String, platform: PlatformKind?, at now: Date, in session: Session
    ) throws -> Impostor.ID {
        try session.execute(
            """
            INSERT INTO impostor (account_key, shown, platform, state, reported_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (account_key) DO NOTHING
            """, key, shown, platform?.rawValue, Impostor.State.suspected.rawValue, now)
        guard let row = try session.row("SELECT id FROM impostor WHERE account_key = ?", key) else { throw Refusal.notFound }
        return try row.id("id")
    }

    static func judge(
        _ id: Impostor.ID, _ state: Impostor.State, by person: Person.ID, note: String?, at now: Date, in session: Session
    ) throws {
        try session.execute(
            "UPDATE impostor SET state = ?, judged_at = ?, judged_by = ?, note = ? WHERE id = ?", state.rawValue, now, person,
            note, id)
    }

    private static func impostor(_ row: Row) throws -> Impostor {
        Impostor(
            id: try row.id("id"), key: try row.text("account_key"), shown: try row.text("shown"),
            platform: try row.optionalText("platform").map(PlatformKind.init), state: try row.value("state", as: Impostor.State.self),
            reportedAt: try row.date("reported_at"), judgedAt: try row.optionalDate("judged_at"), note: try row.optionalText("note"))
    }
}
