import Channels
import Database
import Foundation
import Guidelines
import Organisation

/// What was told of a finding, and when.
struct FindingMemory: Sendable, Hashable {
    let firstSeenAt: Date
    let toldAt: Date?
    let escalatedAt: Date?
}

/// The SQL for what is remembered about findings: when they were first seen, who was told, and why some are left.
enum FindingStore {
    static func memory(in session: Session) throws -> [FindingKey: FindingMemory] {
        var found: [FindingKey: FindingMemory] = [:]
        let rows = try session.rows("SELECT channel_id, kind, subject, first_seen_at, told_at, escalated_at FROM finding_memory")
        for row in rows {
            guard let key = try key(row) else { continue }
            found[key] = FindingMemory(
                firstSeenAt: try row.date("first_seen_at"), toldAt: try row.optionalDate("told_at"),
                escalatedAt: try row.optionalDate("escalated_at"))
        }
        return found
    }

    static func answers(in session: Session) throws -> [FindingKey: FindingAnswer] {
        var found: [FindingKey: FindingAnswer] = [:]
        for row in try session.rows("SELECT channel_id, kind, subject, reason, answered_by, answered_at FROM finding_answer") {
            guard let key = try key(row) else { continue }
            found[key] = FindingAnswer(
                reason: try row.text("reason"), by: try row.id("answered_by"), at: try row.date("answered_at"))
        }
        return found
    }

    static func remember(_ key: FindingKey, firstSeenAt: Date, toldAt: Date?, in session: Session) throws {
        try session.execute(
            """
            INSERT INTO finding_memory (channel_id, kind, subject, first_seen_at, told_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (channel_id, kind, subject) DO UPDATE SET told_at = COALESCE(finding_memory.told_at, excluded.told_at)
            """, key.channel, key.kind.rawValue, key.subject, firstSeenAt, toldAt)
    }

    static func noteEscalated(_ key: FindingKey, at now: Date, in session: Session) throws {
        try session.execute(
            "UPDATE finding_memory SET escalated_at = ? WHERE channel_id = ? AND kind = ? AND subject = ?",
            now, key.channel, key.kind.rawValue, key.subject)
    }

    /// Forgets a finding that is gone, and the reason that it was left for: should it come back, it is another.
    ///
    /// - Parameter keepsReason: whether the reason is kept, since what is the same matter stands.
    static func forget(_ key: FindingKey, keepsReason: Bool, in session: Session) throws {
        for table in keepsReason ? ["finding_memory"] : ["finding_memory", "finding_answer"] {
            try session.execute(
                "DELETE FROM \(table) WHERE channel_id = ? AND kind = ? AND subject = ?", key.channel, key.kind.rawValue,
                key.subject)
        }
    }

    static func answer(
        _ key: FindingKey, _ answer: FindingAnswer, clause: ClauseID, ledgerIndex: Int64, in session: Session
    ) throws {
        try session.execute(
            """
            INSERT INTO finding_answer (channel_id, kind, subject, reason, clause, answered_by, answered_at, ledger_index)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (channel_id, kind, subject) DO UPDATE SET reason = excluded.reason, clause = excluded.clause,
                answered_by = excluded.answered_by, answered_at = excluded.answered_at, ledger_index = excluded.ledger_index
            """, key.channel, key.kind.rawValue, key.subject, answer.reason, clause.text, answer.by, answer.at, ledgerIndex)
    }

    private static func key(_ row: Row) throws -> FindingKey? {
        FindingKey(channel: try row.id("channel_id"), kind: try row.text("kind"), subject: try row.text("subject"))
    }
}
