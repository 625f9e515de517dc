import Channels
import Database
import Foundation
import Guidelines
import Organisation

/// The rows of applications, inside one transaction.
struct ApplicationStore {
    let session: Session

    private static let columns = """
        id, applicant_id, unit_id, name, state, revision, round, guideline, guideline_version, help_asked_at, begun_at,
        changed_at, channel_id, paper
        """

    /// That it waits for advice or a decision, or is approved and waits for its address.
    static let isUnderWay = """
        (application.state IN ('handed-in', 'advised') OR (application.state = 'approved' AND application.channel_id IS NULL))
        """

    func application(_ id: Application.ID) throws -> Application? {
        try session.row("SELECT \(Self.columns) FROM application WHERE id = ?", id).map(Application.init(row:))
    }

    /// Those of one applicant, the latest changed first.
    func applications(of applicant: Person.ID) throws -> [Application] {
        try session.rows(
            "SELECT \(Self.columns) FROM application WHERE applicant_id = ? ORDER BY changed_at DESC, id DESC", applicant
        ).map(Application.init(row:))
    }

    /// Those that have been handed in at some time, or whose applicant asked for help, the latest changed first.
    func applications(limit: Int) throws -> [Application] {
        try session.rows(
            """
            SELECT \(Self.columns) FROM application WHERE round > 0 OR (help_asked_at IS NOT NULL AND state = 'draft')
            ORDER BY changed_at DESC, id DESC LIMIT ?
            """, limit
        ).map(Application.init(row:))
    }

    /// Those that wait for advice or a decision, and approved ones that wait for their address, the oldest first.
    func underWay() throws -> [Application] {
        try session.rows(
            """
            SELECT \(Self.columns) FROM application WHERE \(Self.isUnderWay) ORDER BY changed_at, id
            """
        ).map(Application.init(row:))
    }

    /// The activity plans that have been handed in for keeping, the latest approved first.
    func plans(limit: Int) throws -> [Application] {
        try session.rows(
            """
            SELECT \(Self.columns) FROM application WHERE state = ? AND paper = ? ORDER BY changed_at DESC, id DESC LIMIT ?
            """, Application.State.approved, StartFormRule.Kind.activityPlan.rawValue, limit
        ).map(Application.init(row:))
    }

    func insert(by applicant: Person.ID, unit: MunicipalUnit.ID?, guideline: String, version: Int, at now: Date) throws
        -> Application.ID
    {
        guard
            let row = try session.row(
                """
                INSERT INTO application (applicant_id, unit_id, name, state, revision, round, guideline, guideline_version,
                    begun_at, changed_at)
                VALUES (?, ?, '', ?, 0, 0, ?, ?, ?, ?) RETURNING id
                """, applicant, unit, Application.State.draft, guideline, version, now, now)
        else { throw Refusal.notFound }
        return try row.id("id")
    }

    func setState(_ state: Application.State, of id: Application.ID, at now: Date) throws {
        try session.execute("UPDATE application SET state = ?, changed_at = ? WHERE id = ?", state, now, id)
    }

    func setHandedIn(_ id: Application.ID, unit: MunicipalUnit.ID, round: Int64, under guideline: Guideline, at now: Date) throws {
        try session.execute(
            """
            UPDATE application SET state = ?, unit_id = ?, round = ?, guideline = ?, guideline_version = ?, paper = ?,
                changed_at = ? WHERE id = ?
            """, Application.State.handedIn, unit, round, guideline.id, guideline.version,
            guideline.rule(StartFormRule.self)?.kind.rawValue, now, id)
    }

    func setRevision(_ revision: Int64, name: String, unit: MunicipalUnit.ID?, of id: Application.ID, at now: Date) throws {
        try session.execute(
            "UPDATE application SET revision = ?, name = ?, unit_id = ?, changed_at = ? WHERE id = ?", revision, name, unit,
            now, id)
    }

    func setHelpAsked(_ id: Application.ID, at now: Date) throws {
        try session.execute("UPDATE application SET help_asked_at = ?, changed_at = ? WHERE id = ?", now, now, id)
    }

    func setChannel(_ channel: Channel.ID, of id: Application.ID, at now: Date) throws {
        try session.execute("UPDATE application SET channel_id = ?, changed_at = ? WHERE id = ?", channel, now, id)
    }
}

extension Application {
    init(row: Row) throws {
        id = try row.id("id")
        applicant = try row.id("applicant_id")
        unit = try row.optionalID("unit_id")
        name = try row.text("name")
        state = try row.value("state", as: State.self)
        revision = try row.int("revision")
        round = try row.int("round")
        guideline = try row.text("guideline")
        guidelineVersion = Int(try row.int("guideline_version"))
        helpAskedAt = try row.optionalDate("help_asked_at")
        begunAt = try row.date("begun_at")
        changedAt = try row.date("changed_at")
        channel = try row.optionalID("channel_id")
        paper = try row.optionalText("paper").flatMap(StartFormRule.Kind.init(rawValue:))
    }
}
