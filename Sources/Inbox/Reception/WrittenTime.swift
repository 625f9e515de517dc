import Foundation

/// When something was written, as far as it can be believed.
struct WrittenTime: Equatable {
    let at: Date
    /// Whether the platform's time could not be right, so that the time of receipt stands in its place.
    let isBounded: Bool

    /// Clocks differ a little; a platform a few minutes ahead is not worth a remark.
    static let toleratedSeconds: TimeInterval = 300

    /// 1 January 1990 UTC: no channel is older, and broken records often say 1970 or the year 0.
    static let earliest = Date(timeIntervalSince1970: 631_152_000)

    init(said: Date, receivedAt: Date) {
        let believable = said >= Self.earliest && said <= receivedAt.addingTimeInterval(Self.toleratedSeconds)
        at = believable ? said : receivedAt
        isBounded = !believable
    }
}
