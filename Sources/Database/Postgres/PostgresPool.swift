import Synchronization

/// The lanes to a server: a bounded number, lent to one transaction at a time, in the order of asking.
final class PostgresPool: Sendable {
    private struct State {
        var idle: [PostgresLane] = []
        var count = 0
        var isClosed = false
        var nextWaiter = 0
        var waiters: [(number: Int, continuation: CheckedContinuation<PostgresLane, any Error>)] = []
    }

    private let url: String
    private let limit: Int
    private let state = Mutex(State())

    init(url: String, limit: Int) {
        self.url = url
        self.limit = limit
    }

    /// Lends a lane; waits for one when all are lent.
    func acquire() async throws -> PostgresLane {
        try await take { state in
            if state.isClosed { throw DatabaseError.sessionEnded }
            if let lane = state.idle.popLast() { return lane }
            guard state.count < self.limit else { return nil }
            state.count += 1
            return PostgresLane(url: self.url)
        }
    }

    /// Takes a lane back.
    func release(_ lane: PostgresLane) {
        let waiter = state.withLock { state in
            guard !state.waiters.isEmpty else {
                state.idle.append(lane)
                return nil as CheckedContinuation<PostgresLane, any Error>?
            }
            return state.waiters.removeFirst().continuation
        }
        waiter?.resume(returning: lane)
    }

    /// Lends no more, waits for the lanes that are lent, and disconnects all.
    func close() async {
        let (waiters, count) = state.withLock { state in
            defer {
                state.isClosed = true
                state.waiters = []
                state.count = 0
            }
            return (state.waiters, state.count)
        }
        for waiter in waiters { waiter.continuation.resume(throwing: DatabaseError.sessionEnded) }
        // A task of its own: a cancelled caller closes as thoroughly as any other.
        await Task {
            for _ in 0..<count {
                try? await take { $0.idle.popLast() }.disconnect()
            }
        }.value
    }

    private func take(
        _ choose: @escaping @Sendable (inout State) throws -> PostgresLane?
    ) async throws -> PostgresLane {
        let number = state.withLock { state in
            state.nextWaiter &+= 1
            return state.nextWaiter
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let answer = state.withLock { state -> Result<PostgresLane, any Error>? in
                    guard !Task.isCancelled else { return .failure(CancellationError()) }
                    do {
                        if let lane = try choose(&state) { return .success(lane) }
                    } catch {
                        return .failure(error)
                    }
                    state.waiters.append((number, continuation))
                    return nil
                }
                if let answer { continuation.resume(with: answer) }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                state.waiters.firstIndex { $0.number == number }.map { state.waiters.remove(at: $0).continuation }
            }
            waiter?.resume(throwing: CancellationError())
        }
    }
}
