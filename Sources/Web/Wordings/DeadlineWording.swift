import Foundation
import WorkingTime

/// A deadline that explains itself: when, how much time, which hours, by which clause.
struct DeadlineWording {
    let dueAt: Date
    let limit: TimeLimit?
    let clause: String
    /// "vardagar 8–17".
    let hours: String
    let times: Times
    let texts: Texts

    /// "Svar senast måndag 30 mars kl. 16.00 – en arbetsdag, vardagar 8–17 (HBG-8.3)".
    func sentence(now: Date) -> String {
        texts("deadline.sentence", ["when": times.exact(dueAt, now: now), "how": how])
    }

    /// "en arbetsdag, vardagar 8–17 (HBG-8.3)".
    var how: String {
        guard let limit else { return texts("deadline.byClause", ["clause": clause]) }
        let words = LimitWording(limit: limit, texts: texts).words
        // Hours on the wall clock run whether anybody is there or not.
        if case .wallClockHours = limit { return texts("deadline.wallClock", ["limit": words, "clause": clause]) }
        return texts("deadline.staffed", ["limit": words, "hours": hours, "clause": clause])
    }
}
