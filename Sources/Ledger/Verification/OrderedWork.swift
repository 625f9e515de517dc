import Dispatch
import Synchronization

/// Work that is done on all cores while the caller goes on, with the results handed back in the order in which the
/// work came in. Only a few pieces are under way at a time, so memory stays bounded however much there is to do.
public final class OrderedWork<Output: Sendable> {
    private let width: Int
    private let deliver: (Output) throws -> Void
    private var tickets: [Ticket] = []

    /// - Parameters:
    ///   - width: the most pieces under way at once.
    ///   - deliver: takes each result, on the caller's thread.
    public init(width: Int = 4, deliver: @escaping (Output) throws -> Void) {
        self.width = max(1, width)
        self.deliver = deliver
    }

    /// Begins a piece of work; first waits for the oldest one when there are enough under way.
    public func submit(_ work: @escaping @Sendable () -> Output) throws {
        if tickets.count >= width { try collect() }
        let ticket = Ticket()
        tickets.append(ticket)
        DispatchQueue.global().async { ticket.fulfil(work()) }
    }

    /// Waits for what is left.
    public func finish() throws {
        while !tickets.isEmpty { try collect() }
    }

    private func collect() throws {
        guard let output = tickets.removeFirst().wait() else { return }
        try deliver(output)
    }

    /// The place where one result will be.
    private final class Ticket: Sendable {
        private let done = DispatchSemaphore(value: 0)
        private let output = Mutex<Output?>(nil)

        func fulfil(_ value: Output) {
            output.withLock { $0 = value }
            done.signal()
        }

        func wait() -> Output? {
            done.wait()
            return output.withLock { $0 }
        }
    }
}
