import Channels
import Foundation
import Ledger
import Organisation

/// Stores what Kanalvakt saw of a channel's links. Done at somebody's wish, or by the watch.
///
/// Only what came out otherwise than before goes on the ledger.
struct RecordLinks: Act {
    struct Seen: Sendable {
        let direction: LinkDirection
        let verdict: LinkJudge.Verdict
        let page: String
    }

    let channel: Channel.ID
    let seen: [Seen]

    func authorise(_ context: ActContext) throws {
        if context.actor.may(.raiseFindings) { return }
        _ = try context.require(.checkChannels, in: channel)
    }

    func perform(_ context: ActContext) throws {
        var changed = false
        for look in seen {
            let sight = LinkSight(
                channel: channel, direction: look.direction, way: .fetched, outcome: look.verdict.outcome,
                problem: look.verdict.problem, page: look.page, seen: look.verdict.seen, actor: context.actor.name,
                at: context.now, since: context.now)
            guard try LinkStore.put(sight, in: context.session) else { continue }
            changed = true
            try context.record("oversight.linkSeen", sight.ledgerData)
        }
        if !changed { context.nothingChanged() }
    }
}

/// Notes what a person saw of a link, for pages that Kanalvakt may not see.
public struct NoteLink: Act {
    private let channel: Channel.ID
    private let direction: LinkDirection
    private let isThere: Bool

    /// - Parameter isThere: whether the person saw the link.
    public init(_ channel: Channel.ID, _ direction: LinkDirection, isThere: Bool) {
        self.channel = channel
        self.direction = direction
        self.isThere = isThere
    }

    public func authorise(_ context: ActContext) throws { _ = try context.require(.checkChannels, in: channel) }

    public func perform(_ context: ActContext) throws {
        let stored = try context.require(.checkChannels, in: channel)
        let page = direction == .toWebsite ? stored.address.text : try LinkStore.listingPage(in: context.session) ?? ""
        let sight = LinkSight(
            channel: channel, direction: direction, way: .looked, outcome: isThere ? .linked : .missing, problem: nil, page: page,
            seen: nil, actor: context.actor.name, at: context.now, since: context.now)
        _ = try LinkStore.put(sight, in: context.session)
        try context.record("oversight.linkSeen", sight.ledgerData)
    }
}

/// Names the page on the municipality's website that lists its channels (HBG-4.13, LUD-29, OSB-38, GOT-40, KUN-60).
public struct NameListingPage: Act {
    private let address: String

    /// - Parameter address: empty when there is none.
    public init(_ address: String) { self.address = address }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.manageChannels) }

    public func perform(_ context: ActContext) throws {
        let text = address.isEmpty ? nil : try Self.clean(address)
        if try LinkStore.listingPage(in: context.session) == text { return context.nothingChanged() }
        try LinkStore.setListingPage(text, in: context.session)
        try context.record("oversight.listingPageNamed", ["address": LedgerValue(text)])
    }

    private static func clean(_ address: String) throws(Refusal) -> String {
        var fields = FieldReader()
        let clean = fields.value { () throws(FieldProblem) in
            try WebAddress.cleanPublic(address, field: "Sidan som listar kanalerna")
        }
        try fields.finish()
        guard let clean else { throw .invalid(fields.problems) }
        return clean.text
    }
}

extension LinkSight {
    fileprivate var ledgerData: [String: LedgerValue] {
        [
            "channel": .integer(channel.rawValue), "direction": .string(direction.rawValue), "way": .string(way.rawValue),
            "outcome": .string(outcome.rawValue),
        ]
    }
}
