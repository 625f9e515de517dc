import Foundation
import Synchronization

extension JobRunner {
    /// Does jobs as they fall due, until the task is cancelled.
    ///
    /// Cancelled, it takes no new jobs, lets the running ones end within the grace time, and cancels those that have
    /// not; a cancelled job goes back to the queue.
    public func run() async {
        let stop = StopSign()
        let work = Task {
            await withTaskGroup { group in
                for _ in 0..<max(settings.concurrency, 1) {
                    group.addTask { await worker(until: stop) }
                }
            }
        }
        await withTaskCancellationHandler {
            await work.value
        } onCancel: {
            stop.raise()
            queue.bell.ring()
            Task {
                try? await Task.sleep(for: settings.grace)
                work.cancel()
            }
        }
    }

    private func worker(until stop: StopSign) async {
        while !stop.isRaised {
            let rings = queue.bell.rings
            do {
                if let job = try await claim(now: clock()) {
                    try await complete(job, clock: clock)
                    continue
                }
            } catch {
                logger.error("job: the queue could not be used: \(String(reflecting: error))")
            }
            guard !stop.isRaised else { return }
            await queue.bell.wait(since: rings, atMost: settings.pollInterval)
        }
    }
}

/// Says that no new work is to be begun.
private final class StopSign: Sendable {
    private let state = Mutex(false)

    var isRaised: Bool { state.withLock { $0 } }

    func raise() { state.withLock { $0 = true } }
}
