import Database
import Foundation
import Organisation

/// A proposal for what a channel's entry should say, and what became of it (HBG-4.16, LUD-32, GOT-40, KUN-60).
///
/// The published revision stands until another is approved, so what the public sees has always been looked at by
/// someone who keeps the register.
public struct ChannelRevision: Sendable, Hashable {
    public typealias ID = RowID<ChannelRevision>

    /// Where a revision is on its way.
    public enum State: String, Sendable, CaseIterable, Codable, SQLConvertible {
        case proposed
        case published
        case refused
        case withdrawn
    }

    public let id: ID
    /// The channel that it is about.
    public let channel: Channel.ID
    /// Where it is on its way.
    public let state: State
    /// Its number among the published; nil until it is.
    public let number: Int64?
    /// The number of the published revision that its writer had before them.
    public let basedOn: Int64
    /// What was proposed.
    public let proposed: ChannelContent
    /// What was published: the proposal merged with what had been published since; nil until then.
    public let published: ChannelContent?
    /// Why, in the proposer's words; may be empty.
    public let comment: String
    /// Who proposed it, as the ledger names actors.
    public let proposedBy: String
    /// When it was proposed.
    public let proposedAt: Date
    /// Who decided on it or took it back, as the ledger names actors; nil while it waits.
    public let decidedBy: String?
    /// When that was.
    public let decidedAt: Date?
    /// What whoever decided answered; nil for nothing.
    public let answer: String?

    /// Who proposed it, when it was a person.
    public var proposer: Person.ID? { Actor.person(named: proposedBy) }
    /// Who decided on it, when it was a person.
    public var decider: Person.ID? { decidedBy.flatMap { Actor.person(named: $0) } }
}
