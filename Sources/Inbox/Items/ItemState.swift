import Database

/// What has come of an item.
public enum ItemState: String, Sendable, Codable, CaseIterable, SQLConvertible {
    /// Someone must handle it.
    case open
    /// The municipality answered it on the channel.
    case answered
    /// Someone else has taken it over.
    case handedOver = "handed-over"
    /// Someone decided, with a reason, that it needs no answer.
    case noAnswerNeeded = "no-answer-needed"
    /// The municipality removed it from the channel, on a ground of its guideline.
    case removed
    /// Needs nothing: the municipality's own words, or what the platform held back as spam from the start.
    case informational
}

/// What is under way with an item, or went wrong and waits for a person.
public enum Standing: String, Sendable, Codable, CaseIterable, SQLConvertible {
    case replyUnderWay = "reply-under-way"
    /// It is not known whether the platform published the reply.
    case replyUnknown = "reply-unknown"
    case replyFailed = "reply-failed"
    case removalUnderWay = "removal-under-way"
    /// It is not known whether the platform removed it.
    case removalUnknown = "removal-unknown"
    case removalFailed = "removal-failed"

    /// Whether a person must say how to go on.
    public var asksAPerson: Bool {
        switch self {
        case .replyUnderWay, .removalUnderWay: false
        case .replyUnknown, .replyFailed, .removalUnknown, .removalFailed: true
        }
    }
}
