import Foundation

/// How often and how long a failing job is tried.
public struct JobPolicy: Sendable {
    /// A job that has failed this many times is buried.
    public let mostAttempts: Int
    /// The wait after the first failure, in seconds; doubled after each.
    public let firstDelay: TimeInterval
    /// The longest wait, in seconds.
    public let longestDelay: TimeInterval

    /// Ten attempts within a bit more than an hour and a half: 10 s, 20 s, 40 s … 30 min.
    public static let standard = JobPolicy(mostAttempts: 10, firstDelay: 10, longestDelay: 1_800)

    public init(mostAttempts: Int, firstDelay: TimeInterval, longestDelay: TimeInterval) {
        self.mostAttempts = mostAttempts
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
    }

    /// The wait after a number of failures, in seconds.
    public func delay(afterAttempts attempts: Int) -> TimeInterval {
        let doublings = min(max(attempts - 1, 0), 30)
        return min(firstDelay * TimeInterval(1 << doublings), longestDelay)
    }
}
