import Channels
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// Something about a channel that is not as the guideline asks, as things stand at this moment.
///
/// Worked out each time from what is stored, so it is gone as soon as it has been put right.
public struct Finding: Sendable, Hashable {
    /// What is wrong.
    public let kind: FindingKind
    /// The channel.
    public let channel: Channel.ID
    /// Whom it is about, where it is about somebody.
    public let person: Person.ID?
    /// The clause that asks for it to be otherwise; nil where good order does and no clause.
    public let clause: ClauseID?
    /// How binding that clause is.
    public let strength: Strength?
    /// Since when it has been so, or since when it has been known.
    public let since: Date
    /// Whether it has not come to be yet: somebody goes away soon.
    public let isAhead: Bool
    /// The numbers and days that tell it.
    public let detail: FindingDetail
    /// Why it is left as it is, where somebody has said.
    public let answer: FindingAnswer?

    /// What tells it from every other finding.
    public var key: FindingKey { FindingKey(channel: channel, kind: kind, person: person) }

    /// Where one goes to put it right: without custodians there is nobody to make a key.
    public var nextStep: FindingStep {
        kind == .noCustodianKey && detail == .people([]) ? .custodians : kind.nextStep
    }

    /// When those above are told, where that is not a week after those who can put it right were.
    var isUrgentAfter: Date? {
        if case .reports(_, _, let settleBy) = detail { settleBy } else { nil }
    }

    /// Whether a reason does instead: only where the clause says should, and never where the public may be deceived
    /// or waits for somebody.
    public var takesReason: Bool { clause != nil && strength?.answer == .askWhy && kind != .takenOver && kind != .reportWaiting }
}

/// What tells a finding from every other.
public struct FindingKey: Sendable, Hashable {
    /// The channel.
    public let channel: Channel.ID
    /// What is wrong.
    public let kind: FindingKind
    /// Whom it is about.
    public let person: Person.ID?

    public init(channel: Channel.ID, kind: FindingKind, person: Person.ID? = nil) {
        self.channel = channel
        self.kind = kind
        self.person = person
    }

    /// The finding that is the same matter for whoever leaves it; nil where none is.
    var sameMatter: FindingKey? { kind.sameMatter.map { FindingKey(channel: channel, kind: $0, person: person) } }

    /// The person as it is stored beside the kind; empty where there is none.
    public var subject: String { person?.description ?? "" }

    init?(channel: Channel.ID, kind: String, subject: String) {
        guard let kind = FindingKind(rawValue: kind) else { return nil }
        self.init(channel: channel, kind: kind, person: subject.isEmpty ? nil : Person.ID(subject))
    }
}

/// The numbers and days that tell a finding.
public enum FindingDetail: Sendable, Hashable {
    case none
    /// So many days.
    case days(Int)
    /// So many of so many.
    case count(Int, of: Int)
    /// Days on the calendar; the last is nil while it is not known.
    case period(from: LocalDate, to: LocalDate?)
    /// A day on the calendar.
    case day(LocalDate)
    /// Something that the channel shows now.
    case text(String)
    /// The names of those whom it waits for; none where nobody has been appointed.
    case people([String])
    /// So many reports, when the first matter among them is to be gone in words, and when the first is to be settled.
    case reports(Int, removeBy: String?, settleBy: Date?)
    /// So many days without a post of the municipality's own, with what is known of it.
    case silence(Int, ChannelLife)
}

/// Why a finding is left as it is (a clause that says should asks why).
public struct FindingAnswer: Sendable, Hashable {
    /// The reason, in the person's words.
    public let reason: String
    /// Who said so.
    public let by: Person.ID
    /// When.
    public let at: Date
}
