import Foundation
import Wording

extension JobRunner {
    /// Runs the handler of a claimed job, holding the lease meanwhile, and stores how it went.
    func complete(_ job: Job, clock: @escaping @Sendable () -> Date) async throws {
        let outcome = await outcome(of: job)
        do {
            // A task of its own: how the job went is stored also when the runner has been told to stop.
            try await Task { [queue] in
                try await queue.database.writeBeside { session in
                    try queue.settle(job, outcome, now: clock(), in: session)
                }
            }.value
        } catch is LeaseLost {
            // Settled by the handler itself in its own transaction, or taken over by another runner.
            logger.debug("job: \(job.kind) \(job.key) was settled elsewhere")
        }
    }

    private func outcome(of job: Job) async -> JobOutcome {
        guard let handler = handlers[job.kind] else { return .postponed(until: job.leaseUntil) }
        do {
            return try await holding(job) { try await handler(job) }
        } catch is CancellationError {
            return .postponed(until: clock())
        } catch {
            logger.warning("job: \(job.kind) \(job.key) failed: \(String(reflecting: error))")
            return .retry(problem: Self.problem(error))
        }
    }

    /// What is stored is shown to people, so it is the error's own sentence or a plain one, never internals.
    private static func problem(_ error: any Error) -> String {
        (error as? any Explained)?.sentence(in: .sv) ?? "Något oväntat gick fel. Felet står i loggen."
    }

    /// Renews the lease for as long as the work goes on; cancels the work if the lease is lost.
    private func holding(
        _ job: Job, _ work: @escaping @Sendable () async throws -> JobOutcome
    ) async throws -> JobOutcome {
        try await withThrowingTaskGroup(of: JobOutcome?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await renewing(job)
                return nil
            }
            defer { group.cancelAll() }
            while let outcome = try await group.next() {
                if let outcome { return outcome }
            }
            throw CancellationError()
        }
    }

    private func renewing(_ job: Job) async throws {
        while !Task.isCancelled {
            try await Task.sleep(for: .seconds(settings.lease / 3))
            do {
                try await queue.renew(job, until: clock().addingTimeInterval(settings.lease))
            } catch is LeaseLost {
                throw CancellationError()
            } catch {
                // The next look may succeed; a third of the lease has passed.
                logger.warning("job: the lease of \(job.kind) \(job.key) was not renewed: \(String(reflecting: error))")
            }
        }
    }
}
