import Wording

/// The three ways to read a time limit such as "within one day".
public enum Reading: String, CaseIterable, Sendable, Codable {
    /// Only minutes when somebody is there count.
    case staffedMinutes = "staffed-minutes"
    /// The same time of day, so many working days later.
    case workingDay = "working-day"
    /// Every hour counts, also nights and holidays.
    case wallClock = "wall-clock"

    /// What the reading means, as a phrase that can stand after a deadline.
    public func phrase(in language: Language) -> String {
        switch (self, language) {
        case (.staffedMinutes, .sv): "räknat i bemannad tid"
        case (.workingDay, .sv): "till samma klockslag"
        case (.wallClock, .sv): "räknat i timmar dygnet runt"
        case (.staffedMinutes, .en): "counted in staffed time"
        case (.workingDay, .en): "to the same time of day"
        case (.wallClock, .en): "counted in hours around the clock"
        }
    }
}
