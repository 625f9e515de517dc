import Synchronization

/// Which parts of a guideline have been read, so that coverage is told by what code does and not by what someone says.
public final class RuleReadings: Sendable {
    private let read = Mutex<Set<RuleKey>>([])

    public init() {}

    func note(_ key: RuleKey) {
        read.withLock { _ = $0.insert(key) }
    }

    /// What has been read since the last time that this was asked.
    public func take() -> Set<RuleKey> {
        read.withLock { keys in
            defer { keys = [] }
            return keys
        }
    }
}
