import Foundation
import Platforms
import Synchronization

/// A platform for tests, kept in a file so that it outlives the program that is killed: what was published and
/// removed stays so, and every call that changes something is counted.
public final class FakePlatform: Sendable {
    let path: URL
    let clock: @Sendable () -> Date
    /// Told when something has just happened on the platform, before the caller gets to know.
    let happened: @Sendable (String) -> Void
    private let lock = Mutex(())

    /// - Parameter path: a file that need not exist yet.
    public init(
        path: URL, clock: @escaping @Sendable () -> Date, happened: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.path = path
        self.clock = clock
        self.happened = happened
    }

    /// Everything that the platform holds.
    public struct State: Codable, Sendable {
        public var entries: [Entry] = []
        public var replyCalls = 0
        public var removeCalls = 0
        public var pageCalls = 0
        /// The warrants that removals came with.
        public var warrants: [String] = []
        /// What goes wrong with the next calls, by the call's name, one for each.
        public var faults: [String: [Fault]] = [:]
        /// Raw records differ from one reading to the next, as on real platforms.
        public var noise = 0
        public var pageSize = 50
        var changes = 0
    }

    /// One entry.
    public struct Entry: Codable, Sendable {
        public var id: String
        public var kind = "comment"
        public var parent: String?
        public var thread: String
        public var author: String
        public var isOwn = false
        public var writtenAt: Date
        public var editedAt: Date?
        public var text: String
        public var presence = "visible"
        var change = 0

        public init(
            id: String, kind: String = "comment", parent: String? = nil, thread: String, author: String,
            isOwn: Bool = false, writtenAt: Date, text: String
        ) {
            self.id = id
            self.kind = kind
            self.parent = parent
            self.thread = thread
            self.author = author
            self.isOwn = isOwn
            self.writtenAt = writtenAt
            self.text = text
        }
    }

    /// What can go wrong with a call.
    public enum Fault: String, Codable, Sendable {
        /// It is done, but the answer is lost.
        case lostAfter
        /// Nothing is done, and no answer comes.
        case lostBefore
        case refused, signInAgain, unreachable, slowDown, notFound
        /// The platform says yes and does nothing.
        case idle
    }

    /// Reads the platform.
    public var state: State {
        get throws { try lock.withLock { _ in try read() } }
    }

    /// Changes the platform, as someone there would.
    @discardableResult
    public func change<T: Sendable>(_ body: (inout State) throws -> T) throws -> T {
        try lock.withLock { _ in
            var state = try read()
            do {
                let value = try body(&state)
                try write(state)
                return value
            } catch let fault as FaultTaken {
                try write(fault.state)
                throw fault.error
            }
        }
    }

    private func write(_ state: State) throws {
        try JSONEncoder().encode(state).write(to: path, options: .atomic)
    }

    private func read() throws -> State {
        guard FileManager.default.fileExists(atPath: path.path) else { return State() }
        return try JSONDecoder().decode(State.self, from: Data(contentsOf: path))
    }
}

extension FakePlatform.State {
    /// Writes something, as a visitor or the municipality would.
    public mutating func write(_ entry: FakePlatform.Entry) {
        changes += 1
        var entry = entry
        entry.change = changes
        entries.removeAll { $0.id == entry.id }
        entries.append(entry)
    }

    /// Changes an entry, as its author or someone on the platform would.
    public mutating func edit(_ id: String, _ body: (inout FakePlatform.Entry) -> Void) {
        changes += 1
        for index in entries.indices where entries[index].id == id {
            body(&entries[index])
            entries[index].change = changes
        }
    }

    /// Takes an entry away without a trace.
    public mutating func erase(_ id: String) {
        entries.removeAll { $0.id == id }
    }

    /// The next fault of a call, used up.
    mutating func fault(of call: String) -> FakePlatform.Fault? {
        guard let faults = faults[call], !faults.isEmpty else { return nil }
        self.faults[call] = Array(faults.dropFirst())
        return faults[0]
    }
}
