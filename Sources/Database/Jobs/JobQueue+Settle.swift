import Foundation

/// How a claimed job ends. Each of these may stand in the transaction that stores what the job did, and throws
/// `LeaseLost`, undoing it, if somebody else has taken the job.
extension JobQueue {
    /// The job is done, and forgotten.
    public func finish(_ job: Job, in session: Session) throws {
        try Self.settle(job, in: session, "DELETE FROM job")
    }

    /// The job failed and is tried again, at a given time or when the policy says.
    /// After its last attempt it is buried.
    public func retry(_ job: Job, at: Date? = nil, problem: String, now: Date, in session: Session) throws {
        guard job.attempts < policy.mostAttempts else { return try bury(job, problem: problem, in: session) }
        let at = at ?? now.addingTimeInterval(policy.delay(afterAttempts: job.attempts))
        try Self.settle(
            job, in: session,
            "UPDATE job SET state = 'waiting', lease_owner = NULL, due_at = ?, problem = ?", at, Self.storable(problem))
    }

    /// The job is not to be done yet. The attempt does not count.
    public func postpone(_ job: Job, until: Date, in session: Session) throws {
        try Self.settle(
            job, in: session,
            "UPDATE job SET state = 'waiting', lease_owner = NULL, due_at = ?, attempts = attempts - 1", until)
    }

    /// The job will not be tried again. It stays stored, for a person to see.
    public func bury(_ job: Job, problem: String, in session: Session) throws {
        try Self.settle(
            job, in: session,
            "UPDATE job SET state = 'buried', lease_owner = NULL, problem = ?", Self.storable(problem))
    }

    /// Leaves a job as its handler said.
    func settle(_ job: Job, _ outcome: JobOutcome, now: Date, in session: Session) throws {
        switch outcome {
        case .finished: try finish(job, in: session)
        case .retry(let at, let problem): try retry(job, at: at, problem: problem, now: now, in: session)
        case .postponed(let until): try postpone(job, until: until, in: session)
        case .buried(let problem): try bury(job, problem: problem, in: session)
        }
    }

    static func settle(
        _ job: Job, in session: Session, _ change: String, _ arguments: (any SQLConvertible)?...
    ) throws {
        let changed = try session.execute(
            "\(change) WHERE id = ? AND state = 'running' AND lease_owner = ? AND attempts = ?",
            arguments: arguments + [job.id, job.owner, job.attempts])
        guard changed == 1 else { throw LeaseLost() }
    }

    /// Problems may quote the outside world.
    private static func storable(_ problem: String) -> String {
        String(problem.prefix(2_000)).replacing("\0", with: "\u{FFFD}")
    }
}
