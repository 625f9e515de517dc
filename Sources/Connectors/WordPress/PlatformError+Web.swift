import Platforms

extension PlatformError {
    /// What a missing answer means, by whether the question may have changed something.
    /// Nil when the asking task was cancelled and nothing can have changed.
    init?(_ failure: WebFailure, wasChange: Bool) {
        switch failure {
        case .addressNotAllowed: self = .addressNotAllowed
        case .notSent: self = .unreachable
        case .lost, .timedOut: self = wasChange ? .outcomeUnknown : .unreachable
        case .tooLarge: self = wasChange ? .outcomeUnknown : .unreadableAnswer
        case .cancelled:
            guard wasChange else { return nil }
            self = .outcomeUnknown
        }
    }
}
