import Database
import Foundation
import Organisation

/// Somebody's wish to open a deposit, and what came of it: it takes two people.
public struct DepositOpening: Sendable, Hashable, Identifiable {
    public typealias ID = RowID<DepositOpening>

    public let id: ID
    /// What would be opened.
    public let deposit: Deposit.ID
    /// The deposit's channel.
    public let channel: Channel.ID
    /// The deposit's number in the channel.
    public let number: Int64
    /// Why, in the asker's own words.
    public let reason: String
    /// Who asked.
    public let askedBy: Person.ID
    /// When.
    public let askedAt: Date
    /// Until when it can be approved, and once approved, be opened.
    public let until: Date
    /// Who approved or refused; nil while nobody has.
    public let decidedBy: Person.ID?
    /// When.
    public let decidedAt: Date?
    /// Who opened; nil while nobody has.
    public let openedBy: Person.ID?
    /// When.
    public let openedAt: Date?

    let stored: State

    /// How far it has come.
    public enum State: String, Sendable, CaseIterable, SQLConvertible {
        /// Waits for another person's approval.
        case asked
        /// May be opened by a custodian, for a short while.
        case approved
        /// A custodian said no, or the asker no longer needs it.
        case refused
        /// Was opened and shown, once.
        case opened
        /// Nobody decided, or nobody opened, in time.
        case expired
        /// The sign-in was deposited anew meanwhile.
        case overtaken
    }

    /// How far it has come at a time: what nobody did in time has expired, whether or not that has been stored.
    public func state(at now: Date) -> State {
        (stored == .asked || stored == .approved) && now >= until ? .expired : stored
    }

    /// How long a request waits for approval, in seconds.
    public static let waitsFor: TimeInterval = 86_400
    /// How long an approval can be used, in seconds.
    public static let opensWithin: TimeInterval = 1800
}
