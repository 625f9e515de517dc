import Foundation

/// How long someone stays signed in.
public struct SessionLimits: Sendable {
    /// Seconds without a request after which the session has ended.
    public let idle: TimeInterval
    /// Seconds after which it has ended however much it is used.
    public let absolute: TimeInterval

    /// Two hours for a meeting or a lunch, and one working day at the longest.
    public init(idle: TimeInterval = 2 * 3600, absolute: TimeInterval = 12 * 3600) {
        self.idle = idle
        self.absolute = absolute
    }

    /// Seconds before a request is noted again, so that reading a page seldom writes to the database.
    var touchAfter: TimeInterval { min(300, idle / 4) }
}
