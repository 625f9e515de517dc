import Database
import Foundation
import Organisation

/// A channel's sign-in as it is kept: that it is there, since when and for whom, never what it says (OSB-40).
public struct Deposit: Sendable, Hashable, Identifiable {
    public typealias ID = RowID<Deposit>

    public let id: ID
    /// The channel that it opens.
    public let channel: Channel.ID
    /// Counts up in the channel with each renewal.
    public let number: Int64
    /// Who handed it in.
    public let depositedBy: Person.ID
    /// When.
    public let depositedAt: Date
    /// When somebody last opened it; nil while nobody has.
    public let openedAt: Date?
    /// The custodians that it is sealed to, and whose keys are still the same.
    public let readers: Set<Person.ID>
}
