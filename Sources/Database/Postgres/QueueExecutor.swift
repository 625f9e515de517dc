import Dispatch

/// Runs an actor on a dispatch queue of its own, so that what blocks there does not hold up Swift's few threads.
///
/// `@unchecked`: a dispatch queue may be used from any thread, but is not marked so on Linux.
final class QueueExecutor: SerialExecutor, @unchecked Sendable {
    private let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
