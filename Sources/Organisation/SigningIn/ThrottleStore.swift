import Database
import Foundation

/// The SQL for counted sign-in attempts.
///
/// These rows are bookkeeping and pass no door: an outsider can cause them, so they may not reach the ledger.
enum ThrottleStore {
    /// Seconds until the marks let an attempt through; 0 when they do.
    static func wait(_ marks: [SignInThrottle.Mark], now: Date, in session: Session) throws -> Int {
        try marks.map { mark in
            guard let row = try session.row("SELECT failures, last_at FROM sign_in_attempt WHERE mark = ?", mark.digest)
            else { return 0 }
            let last = try row.date("last_at")
            guard now.timeIntervalSince(last) < ThrottleRule.forgottenAfter else { return 0 }
            return mark.rule.remaining(after: Int(clamping: try row.int("failures")), last: last, now: now)
        }.max() ?? 0
    }

    /// Counts an attempt as failed until it turns out otherwise.
    static func count(_ marks: [SignInThrottle.Mark], now: Date, in session: Session) throws {
        try session.execute(
            "DELETE FROM sign_in_attempt WHERE last_at <= ?", now.addingTimeInterval(-ThrottleRule.forgottenAfter))
        for mark in marks {
            try session.execute(
                """
                INSERT INTO sign_in_attempt (mark, failures, last_at) VALUES (?, 1, ?)
                ON CONFLICT (mark) DO UPDATE SET failures = sign_in_attempt.failures + 1, last_at = excluded.last_at
                """, mark.digest, now)
        }
    }

    /// Takes one counted attempt off again.
    static func takeOff(_ marks: [SignInThrottle.Mark], in session: Session) throws {
        for mark in marks {
            try session.execute(
                "UPDATE sign_in_attempt SET failures = failures - 1 WHERE mark = ? AND failures > 0", mark.digest)
        }
    }

    /// Forgets a mark.
    ///
    /// - Returns: how many attempts were counted on it.
    static func forget(_ mark: SignInThrottle.Mark, in session: Session) throws -> Int {
        try session.row("DELETE FROM sign_in_attempt WHERE mark = ? RETURNING failures", mark.digest)
            .map { Int(clamping: try $0.int("failures")) } ?? 0
    }
}
