import Channels
import Database
import Evidence
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// The SQL for closing cases.
public enum ClosureStore {
    private static let columns = """
        id, channel_id, state, cause, reason, proposed_by, proposed_at, ended_at, end_reason
        """

    /// The case; nil when there is none with the key.
    public static func closure(_ id: ClosureCase.ID, in session: Session) throws -> ClosureCase? {
        try session.row("SELECT \(columns) FROM closure_case WHERE id = ?", id).map { try closure($0, in: session) }
    }

    /// The channel's newest case; nil when it has had none.
    public static func newest(of channel: Channel.ID, in session: Session) throws -> ClosureCase? {
        try session.row(
            "SELECT \(columns) FROM closure_case WHERE channel_id = ? ORDER BY id DESC LIMIT 1", channel
        ).map { try closure($0, in: session) }
    }

    /// The channels that have a case under way, with when it was proposed.
    public static func underWay(in session: Session) throws -> [Channel.ID: Date] {
        var found: [Channel.ID: Date] = [:]
        for row in try session.rows("SELECT channel_id, proposed_at FROM closure_case WHERE state = 'open'") {
            found[try row.id("channel_id")] = try row.date("proposed_at")
        }
        return found
    }

    static func insert(
        _ channel: Channel.ID, _ cause: ClosureRule.Cause, reason: String, by person: Person.ID, at now: Date,
        in session: Session
    ) throws -> ClosureCase.ID? {
        try session.row(
            """
            INSERT INTO closure_case (channel_id, state, cause, reason, proposed_by, proposed_at)
            VALUES (?, 'open', ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id
            """, channel, cause.rawValue, reason, person, now)?.id("id")
    }

    static func setState(
        _ state: ClosureCase.State, of id: ClosureCase.ID, reason: String?, by person: Person.ID, at now: Date,
        in session: Session
    ) throws {
        try session.execute(
            "UPDATE closure_case SET state = ?, ended_by = ?, ended_at = ?, end_reason = ? WHERE id = ?",
            state.rawValue, person, state == .open ? nil : now, reason, id)
    }

    static func take(
        _ step: ClosureStep, _ taken: ClosureCase.Taken, in id: ClosureCase.ID, at now: Date, _ session: Session
    ) throws {
        try session.execute(
            """
            INSERT INTO closure_step (case_id, step, day, note, evidence_id, taken_by, taken_at) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (case_id, step) DO UPDATE SET day = excluded.day, note = excluded.note,
                evidence_id = COALESCE(excluded.evidence_id, closure_step.evidence_id), taken_by = excluded.taken_by,
                taken_at = excluded.taken_at
            """, id, step.rawValue, taken.day.description, taken.note, taken.evidence, taken.by, now)
    }

    private static func closure(_ row: Row, in session: Session) throws -> ClosureCase {
        let id: ClosureCase.ID = try row.id("id")
        return ClosureCase(
            id: id, channel: try row.id("channel_id"), state: try row.value("state", as: ClosureCase.State.self),
            cause: try row.value("cause", as: ClosureRule.Cause.self), reason: try row.text("reason"),
            proposedBy: try row.id("proposed_by"), proposedAt: try row.date("proposed_at"),
            endedAt: try row.optionalDate("ended_at"), endReason: try row.optionalText("end_reason"),
            steps: try steps(of: id, in: session))
    }

    private static func steps(of id: ClosureCase.ID, in session: Session) throws -> [ClosureStep: ClosureCase.Taken] {
        let rows = try session.rows("SELECT step, day, note, evidence_id, taken_by FROM closure_step WHERE case_id = ?", id)
        var steps: [ClosureStep: ClosureCase.Taken] = [:]
        for row in rows {
            guard let step = ClosureStep(rawValue: try row.text("step")), let day = LocalDate(try row.text("day")) else { continue }
            steps[step] = ClosureCase.Taken(
                day: day, note: try row.text("note"), evidence: try row.optionalID("evidence_id"), by: try row.id("taken_by"))
        }
        return steps
    }
}
