import Database
import Foundation
import Guidelines
import Organisation

/// Something that makes a channel's deposit worth handing in anew, or for the first time.
public struct DepositNeed: Sendable, Hashable {
    /// The channel.
    public let channel: Channel.ID
    /// What is wrong.
    public let kind: Kind
    /// Since when.
    public let since: Date
    /// The clause that asks for it; nil where the guideline does not and a deposit was made all the same.
    public let clause: ClauseID?

    /// What can be wrong with a deposit, the most pressing first.
    public enum Kind: String, Sendable, CaseIterable {
        /// Somebody opened it, so the password is known to more people than it should be.
        case opened
        /// No custodian can open it.
        case unreadable
        /// The guideline asks for one and there is none.
        case missing
        /// Somebody who could know it or open it has left.
        case left
        /// A custodian cannot open it.
        case unsealed
        /// It is a year old.
        case old
    }

    /// How long a deposit is taken to be right, in seconds: a year. No guideline says.
    public static let lasts: TimeInterval = 365 * 86_400
}
