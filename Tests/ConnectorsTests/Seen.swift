import Synchronization

/// Collects progress from whatever thread reports it.
final class Seen: Sendable {
    private let stored = Mutex<[(Int64, Int64)]>([])

    var values: [(Int64, Int64)] { stored.withLock { $0 } }

    func add(_ read: Int64, _ total: Int64) {
        stored.withLock { $0.append((read, total)) }
    }
}
