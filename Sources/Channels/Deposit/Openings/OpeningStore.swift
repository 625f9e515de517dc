import Database
import Foundation
import Organisation

/// The SQL for openings.
enum OpeningStore {
    private static let selection = """
        SELECT o.id, o.deposit_id, d.channel_id, d.number, o.reason, o.state, o.asked_by, o.asked_at, o.until_at,
            o.decided_by, o.decided_at, o.opened_by, o.opened_at
        FROM deposit_opening o JOIN deposit d ON d.id = o.deposit_id
        """

    static func opening(_ id: DepositOpening.ID, in session: Session) throws -> DepositOpening? {
        try session.row("\(selection) WHERE o.id = ?", id).map(opening)
    }

    /// Every opening of a channel's deposits, the newest first.
    static func openings(of channel: Channel.ID, in session: Session) throws -> [DepositOpening] {
        try session.rows("\(selection) WHERE d.channel_id = ? ORDER BY o.id DESC", channel).map(opening)
    }

    /// Those that wait for approval or to be opened.
    static func live(at now: Date, in session: Session) throws -> [DepositOpening] {
        try session.rows(
            "\(selection) WHERE o.state IN ('asked', 'approved') AND o.until_at > ? ORDER BY o.id", now
        ).map(opening)
    }

    static func isApproved(_ id: DepositOpening.ID, in session: Session) throws -> Bool {
        try opening(id, in: session)?.stored == .approved
    }

    static func insert(
        of deposit: Deposit.ID, reason: String, by person: Person.ID, at now: Date, in session: Session
    ) throws -> DepositOpening.ID {
        let row = try session.row(
            """
            INSERT INTO deposit_opening (deposit_id, reason, state, asked_by, asked_at, until_at)
            VALUES (?, ?, ?, ?, ?, ?) RETURNING id
            """, deposit, reason, DepositOpening.State.asked, person, now, now.addingTimeInterval(DepositOpening.waitsFor))
        guard let row else { throw DepositRefusal.changedMeanwhile }
        return try row.id("id")
    }

    /// Lets what ran out of time make room for a new request.
    static func expire(of deposit: Deposit.ID, at now: Date, in session: Session) throws {
        try session.execute(
            "UPDATE deposit_opening SET state = ? WHERE deposit_id = ? AND state IN ('asked', 'approved') AND until_at <= ?",
            DepositOpening.State.expired, deposit, now)
    }

    /// Ends what waits for a deposit that is no more.
    static func overtake(of deposit: Deposit.ID, in session: Session) throws {
        try session.execute(
            "UPDATE deposit_opening SET state = ? WHERE deposit_id = ? AND state IN ('asked', 'approved')",
            DepositOpening.State.overtaken, deposit)
    }

    static func decide(
        _ id: DepositOpening.ID, _ state: DepositOpening.State, by person: Person.ID, until: Date, at now: Date,
        in session: Session
    ) throws {
        try session.execute(
            "UPDATE deposit_opening SET state = ?, decided_by = ?, decided_at = ?, until_at = ? WHERE id = ?",
            state, person, now, until, id)
    }

    static func noteOpened(_ id: DepositOpening.ID, by person: Person.ID, at now: Date, in session: Session) throws {
        try session.execute(
            "UPDATE deposit_opening SET state = ?, opened_by = ?, opened_at = ? WHERE id = ?",
            DepositOpening.State.opened, person, now, id)
    }

    private static func opening(_ row: Row) throws -> DepositOpening {
        DepositOpening(
            id: try row.id("id"), deposit: try row.id("deposit_id"), channel: try row.id("channel_id"),
            number: try row.int("number"), reason: try row.text("reason"), askedBy: try row.id("asked_by"),
            askedAt: try row.date("asked_at"), until: try row.date("until_at"), decidedBy: try row.optionalID("decided_by"),
            decidedAt: try row.optionalDate("decided_at"), openedBy: try row.optionalID("opened_by"),
            openedAt: try row.optionalDate("opened_at"), stored: try row.value("state", as: DepositOpening.State.self))
    }
}
