import Foundation

/// A stretch when the time does not run, as while one waits for the person to explain the question.
public struct Pause: Hashable, Sendable {
    /// When the time stopped.
    public let from: Date
    /// When the time ran again.
    public let to: Date

    /// A pause from one instant up to but not including another.
    public init(from: Date, to: Date) {
        self.from = from
        self.to = to
    }
}
