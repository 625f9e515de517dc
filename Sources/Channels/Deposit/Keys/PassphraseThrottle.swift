import Database
import Foundation
import Organisation

/// Holds back guessing at a custodian's passphrase. A try is counted before it is looked at and forgotten once one was
/// right, so that a thousand at once gain no more than a thousand in a row.
enum PassphraseThrottle {
    /// Wrong ones that cost nothing: people mistype.
    static let free = 3
    /// The longest wait in seconds.
    static let longest = 900
    /// Tries are forgotten a day after the last.
    static let forgottenAfter: TimeInterval = 86_400

    /// Counts a try.
    ///
    /// - Throws: ``DepositRefusal/waitBeforePassphrase(seconds:)``.
    static func admit(_ person: Person.ID, at now: Date, in session: Session) throws {
        // Two tries that read the same count would cost as one.
        try session.lock("passphrase:\(person)")
        let (failures, last) = try count(of: person, at: now, in: session)
        if let last {
            let left = last.timeIntervalSince(now) + Double(wait(after: failures))
            if left > 0 { throw DepositRefusal.waitBeforePassphrase(seconds: Int(min(left.rounded(.up), Double(longest)))) }
        }
        try session.execute(
            """
            INSERT INTO passphrase_attempt (person_id, failures, last_at) VALUES (?, ?, ?)
            ON CONFLICT (person_id) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at
            """, person, failures + 1, now)
    }

    /// Forgets the tries of someone who had it right.
    static func forget(_ person: Person.ID, in session: Session) throws {
        try session.execute("DELETE FROM passphrase_attempt WHERE person_id = ?", person)
    }

    /// Seconds to wait after so many wrong ones: nothing at first, then twice as long each time.
    static func wait(after failures: Int) -> Int {
        failures > free ? min(longest, 1 << min(failures - free + 1, 20)) : 0
    }

    private static func count(of person: Person.ID, at now: Date, in session: Session) throws -> (Int, Date?) {
        guard let row = try session.row("SELECT failures, last_at FROM passphrase_attempt WHERE person_id = ?", person)
        else { return (0, nil) }
        let last = try row.date("last_at")
        return now.timeIntervalSince(last) < forgottenAfter ? (Int(clamping: try row.int("failures")), last) : (0, nil)
    }
}
