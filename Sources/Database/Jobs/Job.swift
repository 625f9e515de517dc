import Foundation

/// A piece of durable work that its holder has claimed: nobody else has it until the lease ends.
public struct Job: Sendable, Equatable {
    public typealias ID = RowID<Job>

    public let id: ID
    /// What sort of work it is; chooses the handler.
    public let kind: String
    /// What it is about. There is at most one unfinished job of a kind and key.
    public let key: String
    /// What the handler needs to know, usually JSON.
    public let payload: String
    /// How many times the job has been begun, this time included.
    public let attempts: Int
    /// When somebody else may take the job.
    public let leaseUntil: Date
    /// What went wrong the last time, for people.
    public let problem: String?

    /// Who holds it. With `attempts` it proves the claim: an older claim cannot settle the job.
    let owner: String
}

/// How a handler left its job.
public enum JobOutcome: Sendable, Equatable {
    /// Done; the job is forgotten.
    case finished
    /// It did not work this time. Without a time the queue's policy says when; after its last attempt
    /// the job is buried.
    case retry(at: Date? = nil, problem: String)
    /// Not yet, through no fault of the job: the attempt does not count.
    case postponed(until: Date)
    /// It will never work. Kept for a person to see.
    case buried(problem: String)
}

/// A job as it stands in the queue.
public struct StoredJob: Sendable, Equatable {
    /// Where a job is in its life. A finished job is no longer stored.
    public enum State: String, Sendable, SQLConvertible {
        case waiting
        case running
        case buried
    }

    public let id: Job.ID
    /// What sort of work it is.
    public let kind: String
    /// What it is about.
    public let key: String
    /// What its handler needs to know.
    public let payload: String
    /// Where it is in its life.
    public let state: State
    /// When it may be taken; for a running job, when its lease ends.
    public let dueAt: Date
    /// How many times it has been begun.
    public let attempts: Int
    /// What went wrong the last time, for people.
    public let problem: String?
}
