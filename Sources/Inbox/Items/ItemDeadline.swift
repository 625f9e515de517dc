import Foundation
import WorkingTime

/// When an item must be handled, and how that was worked out: kept as it was, whatever the guideline says later.
public struct ItemDeadline: Sendable, Equatable {
    /// The last moment that is in time.
    public let dueAt: Date
    /// What the limit was counted from: when it was written, or when it was changed after it had been handled.
    public let countedFrom: Date
    /// The limit in the guideline's short form ("1d", "240m", "24h").
    public let limit: String
    /// How the clause was read.
    public let reading: Reading
    /// The clause that sets it ("HBG-8.3").
    public let clause: String
    /// The guideline ("hallsberg").
    public let guideline: String
    /// The guideline's version at the time.
    public let guidelineVersion: Int
}
