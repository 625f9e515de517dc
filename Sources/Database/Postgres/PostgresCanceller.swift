internal import CPostgres
import Dispatch

/// Interrupts what a connection is doing, from any thread.
///
/// `@unchecked`: libpq says that a `PGcancel` may be used from any thread, and it is never changed.
final class PostgresCanceller: @unchecked Sendable {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    deinit {
        PQfreeCancel(handle)
    }

    /// Asks the server, on another thread since asking takes a connection of its own.
    func cancel() {
        DispatchQueue.global().async {
            var message = [CChar](repeating: 0, count: 256)
            // A request that does not arrive leaves the statement to its own time limit.
            _ = PQcancel(self.handle, &message, Int32(message.count))
        }
    }
}
