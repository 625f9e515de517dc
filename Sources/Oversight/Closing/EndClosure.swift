import Channels
import Foundation
import Guidelines
import Inbox
import Mail
import Organisation
import WorkingTime

/// Closes the channel when every step has been taken and nobody waits for an answer; the coordinators are told
/// (HBG-4.15, HBG-12.14, LUD-33, KUN-17).
public struct CompleteClosure: Act {
    private let id: ClosureCase.ID

    public init(_ id: ClosureCase.ID) { self.id = id }

    public func authorise(_ context: ActContext) throws { try context.requireCloser(in: id) }

    public func perform(_ context: ActContext) throws {
        let (closure, channel) = try context.closure(id, in: [.open])
        guard closure.remaining.isEmpty, let ended = closure.steps[.accountEnded] else {
            throw OversightRefusal.stepsMissing(closure.remaining)
        }
        let waiting = try ChannelActivity.openItems(on: channel.id, in: context.session)
        guard waiting == 0 else { throw OversightRefusal.openItems(waiting) }
        let guideline = try context.guideline
        try context.carryOut(CloseChannel(channel.id, on: ended.day.start(in: guideline.timeZone)))
        let person = try context.someone
        try ClosureStore.setState(.closed, of: id, reason: nil, by: person.id, at: context.now, in: context.session)
        try context.record(
            "oversight.closureCompleted", clause: Self.reportingClause(guideline),
            ["closure": .integer(id.rawValue), "channel": .integer(channel.id.rawValue)])
        for coordinator in try GrantStore.holders(of: [.coordinator], .everywhere, in: context.session)
        where coordinator != person.id {
            try Outbox.put(
                Letter(
                    to: coordinator, subject: "Kanalen \(channel.name) är avslutad",
                    body: "Kanalen \(channel.name) är avslutad. Den står kvar i registret och i den öppna listan med sin sista dag.",
                    about: "channel:\(channel.id)", page: "/tillsyn/kanaler/\(channel.slug)"), context)
        }
    }

    /// The clause that asks for the end to be reported.
    private static func reportingClause(_ guideline: Guideline) -> ClauseID? {
        if let rule = guideline.rule(ClosureRule.self), rule.endReported {
            return rule.basis.clause(ofPart: rule.when.count)
        }
        return guideline.rule(ReportingRule.self).flatMap { $0.when.contains(.end) ? $0.basis.clause : nil }
    }
}

/// Gives up closing a channel, which is to go on.
public struct AbandonClosure: Act {
    private let id: ClosureCase.ID
    private let reason: String

    public init(_ id: ClosureCase.ID, reason: String) {
        self.id = id
        self.reason = reason
    }

    public func authorise(_ context: ActContext) throws { try context.requireCloser(in: id) }

    public func perform(_ context: ActContext) throws {
        let (_, channel) = try context.closure(id, in: [.open])
        let reason = try ClosureReason.clean(reason)
        try ClosureStore.setState(
            .abandoned, of: id, reason: reason, by: try context.someone.id, at: context.now, in: context.session)
        try context.record(
            "oversight.closureAbandoned", ["closure": .integer(id.rawValue), "channel": .integer(channel.id.rawValue)])
    }
}

/// Opens a closed channel again. Its case stands as given up, with the reason and the steps that were taken.
public struct ReopenClosure: Act {
    private let id: ClosureCase.ID
    private let reason: String

    public init(_ id: ClosureCase.ID, reason: String) {
        self.id = id
        self.reason = reason
    }

    public func authorise(_ context: ActContext) throws { try context.requireCloser(in: id) }

    public func perform(_ context: ActContext) throws {
        let (closure, channel) = try context.closure(id, in: [.closed])
        guard try ClosureStore.newest(of: channel.id, in: context.session)?.id == closure.id else {
            throw OversightRefusal.noClosingUnderWay
        }
        let reason = try ClosureReason.clean(reason)
        try context.carryOut(ReopenChannel(channel.id))
        // The channel goes on, so the case is no longer under way; a new one begins with its own steps.
        try ClosureStore.setState(
            .abandoned, of: id, reason: reason, by: try context.someone.id, at: context.now, in: context.session)
        try context.record(
            "oversight.closureReopened", ["closure": .integer(id.rawValue), "channel": .integer(channel.id.rawValue)])
    }
}

enum ClosureReason {
    /// - Throws: `Refusal.invalid` when it is empty or too long.
    static func clean(_ text: String) throws(Refusal) -> String {
        var fields = FieldReader()
        let reason = fields.read(text, TextRule("Skäl", length: 3...2000, allowsLines: true))
        try fields.finish()
        return reason
    }
}
