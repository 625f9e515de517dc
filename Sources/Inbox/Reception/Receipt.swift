import Platforms

/// What came of a batch of entries.
public struct Receipt: Sendable, Equatable {
    /// Items seen for the first time.
    public var new = 0
    /// Items whose words had changed.
    public var revised = 0
    /// Items that had moved on the platform: hidden, called spam, taken away or put back.
    public var moved = 0
    /// Questions that the municipality had answered directly on the platform.
    public var answeredElsewhere = 0
    /// Entries that were already here just as they are.
    public var unchanged = 0

    public init() {}

    var changedNothing: Bool { new == 0 && revised == 0 && moved == 0 && answeredElsewhere == 0 }

    static func += (sum: inout Receipt, other: Receipt) {
        sum.new += other.new
        sum.revised += other.revised
        sum.moved += other.moved
        sum.answeredElsewhere += other.answeredElsewhere
        sum.unchanged += other.unchanged
    }
}
