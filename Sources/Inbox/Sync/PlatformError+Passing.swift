import Platforms

extension PlatformError {
    /// Whether the same may work later without anyone doing anything.
    public var isPassing: Bool {
        switch self {
        case .slowDown, .unreachable: true
        case .signInAgain, .notFound, .refused, .outcomeUnknown, .unreadableAnswer, .addressNotAllowed, .unsupported: false
        }
    }
}
