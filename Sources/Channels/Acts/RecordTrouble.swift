import Database
import Foundation
import Organisation
import Platforms

/// Notes that a channel's platform could not be reached or read: stored, shown, and tried again later.
///
/// Contact *lost* goes on the ledger, and a change of reason; each further failed attempt is bookkeeping.
public struct RecordTrouble: Act {
    private let channel: Channel.ID
    private let kind: TroubleKind
    private let reason: String?
    private let until: Date?

    /// For what a connector threw.
    public init(_ channel: Channel.ID, _ error: PlatformError) {
        self.channel = channel
        kind = TroubleKind(error)
        if case .refused(let text) = error { reason = text } else { reason = nil }
        if case .slowDown(let date) = error { until = date } else { until = nil }
    }

    /// For what is not a platform's doing.
    public init(_ channel: Channel.ID, kind: TroubleKind) {
        self.channel = channel
        self.kind = kind
        reason = nil
        until = nil
    }

    public func authorise(_ context: ActContext) throws {
        try context.actor.require(.receiveEntries, channel: channel.rawValue)
    }

    public func perform(_ context: ActContext) throws {
        guard let before = try ConnectionStore.connection(of: channel, in: context.session)
        else { throw Refusal.notFound }
        let trouble = Trouble(kind: kind, reason: Self.bounded(reason), since: before.trouble?.since ?? context.now)
        let retry = RetryPlan.next(after: before.failures, until: until, now: context.now)
        try ConnectionStore.noteTrouble(channel, trouble, retryAt: retry, in: context.session)
        guard before.trouble?.kind != kind else { return context.nothingChanged() }
        try context.record(
            "channel.contactLost", ["channel": .integer(channel.rawValue), "kind": .string(kind.rawValue)])
    }

    /// The platform's words without what could harm a page or the database, and not too many of them.
    private static func bounded(_ reason: String?) -> String? {
        guard let reason else { return nil }
        let scalars = reason.unicodeScalars.prefix(300).map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: " "
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
