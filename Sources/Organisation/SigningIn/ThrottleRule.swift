import Foundation

/// How long one waits after failed sign-ins: nothing at first, then twice as long each time.
struct ThrottleRule: Sendable {
    /// Failures that cost nothing: people mistype.
    let free: Int
    /// The longest wait in seconds. Short enough that nobody can be shut out of their work by a stranger who
    /// knows the name, long enough that guessing a password of twelve characters takes more than a lifetime.
    let longest: Int

    /// For one name.
    static let name = ThrottleRule(free: 4, longest: 300)
    /// For one network, where a whole office may sit behind one address.
    static let network = ThrottleRule(free: 30, longest: 900)

    /// Failures are forgotten a day after the last.
    static let forgottenAfter: TimeInterval = 86_400

    /// Seconds to wait after so many failures.
    func wait(after failures: Int) -> Int {
        guard failures > free else { return 0 }
        return min(longest, 1 << min(failures - free - 1, 20))
    }

    /// Seconds left to wait; never more than the rule's longest, even if a clock has been set back.
    func remaining(after failures: Int, last: Date, now: Date) -> Int {
        let left = last.timeIntervalSince(now) + Double(wait(after: failures))
        guard left > 0 else { return 0 }
        return Int(min(left.rounded(.up), Double(longest)))
    }
}
