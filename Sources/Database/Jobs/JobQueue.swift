import Foundation
import Wording

/// Durable work: a job stays stored until it is done, and is done at least once, also when the program dies meanwhile.
///
/// A handler must therefore bear to run again: it looks at what has been done before it does it. Several servers may
/// share a queue; a job is held by one of them at a time.
public struct JobQueue: Sendable {
    let database: Database
    let policy: JobPolicy
    let bell = JobBell()

    /// - Parameter database: opened with `DatabaseSchema.migrations`.
    public init(database: Database, policy: JobPolicy = .standard) {
        self.database = database
        self.policy = policy
    }

    /// Stores work to be done, in the caller's transaction. Does nothing if a job of the same kind and key is
    /// unfinished. Runners that share this queue value wake when the transaction is stored.
    ///
    /// - Returns: whether a job was added.
    @discardableResult
    public func enqueue(
        kind: String, key: String, payload: String = "{}", at: Date, in session: Session
    ) throws -> Bool {
        guard try Self.store(kind: kind, key: key, payload: payload, at: at, in: session) else { return false }
        session.afterCommit { [bell] in bell.ring() }
        return true
    }

    /// The same for rooms that have only the session at hand: the runners see the job at their next look.
    ///
    /// - Returns: whether a job was added.
    @discardableResult
    public static func store(
        kind: String, key: String, payload: String = "{}", at: Date, in session: Session
    ) throws -> Bool {
        try session.execute(
            """
            INSERT INTO job (kind, key, payload, state, due_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """, kind, key, payload, StoredJob.State.waiting, at) == 1
    }
}

/// The job is no longer the caller's: its lease ended, or it has been settled.
public struct LeaseLost: Explained, Equatable {
    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: "Någon annan har tagit över arbetet. Inget har sparats här."
        case .en: "Somebody else has taken over the work. Nothing was stored here."
        }
    }
}
