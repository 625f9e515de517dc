import Foundation

/// When a connection in trouble is tried again: after a minute, then twice as long each time, up to an hour.
///
/// Even what needs a person is tried again, since the person may mend it on the platform's side.
enum RetryPlan {
    /// - Parameters:
    ///   - failures: failed attempts before this one.
    ///   - until: when the platform said to come back, if it did; taken at its word up to a day.
    static func next(after failures: Int, until: Date?, now: Date) -> Date {
        let wait = min(3_600, 60 << min(max(failures, 0), 6))
        let own = now.addingTimeInterval(TimeInterval(wait))
        guard let until else { return own }
        return min(max(own, until), now.addingTimeInterval(86_400))
    }
}
