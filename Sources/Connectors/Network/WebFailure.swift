/// Why no whole answer came.
enum WebFailure: Error, Hashable, Sendable {
    /// The address leads to a network that the installation may not call. Nothing was sent.
    case addressNotAllowed
    /// No connection. Nothing was sent.
    case notSent
    /// The question went out, at least in part, and the answer did not come, or came cut off.
    case lost
    /// The question went out and nothing came in time.
    case timedOut
    /// The answer was larger than the limit.
    case tooLarge
    /// The task that asked was cancelled.
    case cancelled
}
