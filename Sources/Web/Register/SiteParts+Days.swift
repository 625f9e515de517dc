import Foundation
import WorkingTime

extension SiteParts {
    /// The day that it is where the municipality is.
    func today(_ now: Date) -> LocalDate { day(now) }

    /// The day that an instant is on where the municipality is.
    func day(_ date: Date) -> LocalDate {
        LocalDate(String(LocalTime.local(date, in: guideline.timeZone).prefix(10))) ?? LocalDate(dayNumber: 0)
    }

    /// The beginning of a day where the municipality is; nil for a text that is no day.
    func start(ofDay text: String) -> Date? {
        guard LocalDate(text) != nil else { return nil }
        return try? LocalTime.date("\(text)T00:00:00", in: guideline.timeZone)
    }
}
