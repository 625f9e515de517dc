import Database
import Foundation

/// One line of an item's history.
public struct HistoryLine: Sendable {
    /// When it happened.
    public let at: Date
    /// What happened.
    public let event: HistoryEvent
    /// Who did it, in words: a person's name, or the platform.
    public let actor: String
    /// The reason, note or message that goes with it.
    public let note: String?
    /// The clause that it rests on.
    public let clause: String?
    /// The ledger entry that shows it.
    public let ledgerIndex: Int64?
}

/// What can happen to an item. Stored as its word.
public enum HistoryEvent: String, Sendable, CaseIterable, SQLConvertible {
    case received
    case edited
    case reopened
    case presenceChanged = "presence-changed"
    case gone
    case reappeared
    case passedOver = "passed-over"
    case replyRequested = "reply-requested"
    case answered
    case answeredElsewhere = "answered-elsewhere"
    case replyChecked = "reply-checked"
    case replyUnknown = "reply-unknown"
    case replyFailed = "reply-failed"
    case replyWithdrawn = "reply-withdrawn"
    case handedOver = "handed-over"
    case noAnswerNeeded = "no-answer-needed"
    case removalRequested = "removal-requested"
    case removalChecked = "removal-checked"
    case removalUnknown = "removal-unknown"
    case removalFailed = "removal-failed"
    case removalAbandoned = "removal-abandoned"
    case removed
}
