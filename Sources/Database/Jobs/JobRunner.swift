import Foundation
import Logging

/// Does the jobs of a queue, a bounded number at a time.
public struct JobRunner: Sendable {
    /// Does one job. Throwing means that it failed this time; the error's sentence is stored with the job.
    public typealias Handler = @Sendable (Job) async throws -> JobOutcome

    let queue: JobQueue
    let handlers: [String: Handler]
    let owner: String
    let settings: Settings
    let clock: @Sendable () -> Date
    let logger: Logger

    /// How a runner works.
    public struct Settings: Sendable {
        /// How many jobs at a time.
        public var concurrency = 4
        /// How long a job is held before somebody else may take it, in seconds. Renewed while its handler works.
        public var lease: TimeInterval = 60
        /// How long to wait before looking again when nothing was due. New work in this process is seen at once.
        public var pollInterval = Duration.seconds(2)
        /// How long running jobs get to end when the runner is cancelled.
        public var grace = Duration.seconds(10)

        public init() {}
    }

    /// - Parameters:
    ///   - handlers: what to do, by the job's kind. Jobs of other kinds are left to other runners.
    ///   - clock: says what time it is.
    public init(
        queue: JobQueue, handlers: [String: Handler], settings: Settings = Settings(),
        clock: @escaping @Sendable () -> Date, logger: Logger
    ) {
        self.queue = queue
        self.handlers = handlers
        self.owner = UUID().uuidString
        self.settings = settings
        self.clock = clock
        self.logger = logger
    }

    /// Does every job that is due at a given time, one after the other.
    ///
    /// - Returns: how many were done.
    @discardableResult
    public func runDueJobs(now: Date) async throws -> Int {
        var count = 0
        while let job = try await claim(now: now) {
            try await complete(job) { now }
            count += 1
        }
        return count
    }

    func claim(now: Date) async throws -> Job? {
        try await queue.claim(kinds: Array(handlers.keys), owner: owner, lease: settings.lease, now: now)
    }
}
