/// A stretch of a day when somebody is there: from `start` up to but not including `end`.
public struct StaffedInterval: Hashable, Sendable {
    /// When somebody comes.
    public let start: TimeOfDay
    /// When nobody is there any more.
    public let end: TimeOfDay

    /// Nil unless it ends after it starts.
    public init?(_ start: TimeOfDay, _ end: TimeOfDay) {
        guard start < end else { return nil }
        self.start = start
        self.end = end
    }
}

extension StaffedInterval: LosslessStringConvertible {
    /// Reads "08:00-17:00"; an en dash serves too.
    public init?(_ text: String) {
        let fields = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        guard fields.count == 2, let start = TimeOfDay(String(fields[0])), let end = TimeOfDay(String(fields[1]))
        else { return nil }
        self.init(start, end)
    }

    /// "08:00-17:00".
    public var description: String {
        "\(start)-\(end)"
    }
}
