import Platforms
import Wording

/// Why there is no contact with a channel's platform. Stored by its word.
public enum TroubleKind: String, Sendable, CaseIterable {
    case signInAgain
    case notFound
    case refused
    case slowDown
    case unreachable
    case outcomeUnknown
    case unreadableAnswer
    case addressNotAllowed
    case unsupported
    /// The stored secret cannot be opened with the installation's key.
    case secretUnreadable
    /// Anything that no platform should be able to cause.
    case unexpected

    /// The kind of an error that a connector threw.
    public init(_ error: PlatformError) {
        self =
            switch error {
            case .signInAgain: .signInAgain
            case .notFound: .notFound
            case .refused: .refused
            case .slowDown: .slowDown
            case .unreachable: .unreachable
            case .outcomeUnknown: .outcomeUnknown
            case .unreadableAnswer: .unreadableAnswer
            case .addressNotAllowed: .addressNotAllowed
            case .unsupported: .unsupported
            }
    }

    /// Whether it stays until a person does something; otherwise Kanalvakt tries again and that may be enough.
    public var needsPerson: Bool {
        switch self {
        case .slowDown, .unreachable, .outcomeUnknown: false
        case .signInAgain, .notFound, .refused, .unreadableAnswer, .addressNotAllowed, .unsupported,
            .secretUnreadable, .unexpected:
            true
        }
    }
}
